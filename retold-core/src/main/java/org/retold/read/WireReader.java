package org.retold.read;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads the news items of NewsML-G2, however many a message holds, and NITF documents. */
final class WireReader implements XmlRecords.Visitor {
  private static final Set<String> RECORDS = Set.of("newsitem", "nitf");

  private final Intake intake;

  WireReader(Intake intake) {
    this.intake = intake;
  }

  void read(Reader reader) throws IOException {
    if (new XmlRecords(reader, RECORDS).read(this, intake) == 0) {
      intake.refuse("whole file", "is a news message that holds no item of text");
    }
  }

  @Override
  public void first(Element item) {}

  @Override
  public void record(Element item, int number) {
    String position = "item " + number;
    String id = number == 1 ? intake.name() : intake.name() + "#" + number;
    intake.later(
        position,
        own -> {
          WireItem wire =
              XmlRecords.localName(item).equals("nitf") ? NitfItem.of(item) : NewsMlItem.of(item);
          wire.take(position, id, own);
        });
  }
}

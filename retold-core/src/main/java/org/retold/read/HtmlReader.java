package org.retold.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.retold.report.Furniture;
import org.retold.report.Publisher;
import org.retold.report.Report;
import org.retold.report.Span;

/**
 * Reads a web page into a report: its main text, the furniture in it, and what the page says of it.
 *
 * <p>The text is the paragraphs of the main text, parted by an empty line. Furniture that stands
 * among them stays and is marked; what stands outside (menus, sidebars, footers) is left out.
 */
final class HtmlReader {

  private static final int FEWEST_WORDS = 60;
  private static final int MOST_TAGS = 500_000;
  private static final int HIDDEN_WINS = 3;
  private static final double DISAGREE = .3;

  private HtmlReader() {}

  /**
   * Reads the page.
   *
   * @param html the page, already decoded
   * @param file where it came from; the report's id and file
   * @throws NoArticleException when the page holds no text that could be a report
   */
  static Report read(String html, String file) throws NoArticleException {
    if (html.chars().filter(c -> c == '<').count() > MOST_TAGS) {
      throw new NoArticleException(
          "it has more than " + MOST_TAGS + " tags, many times what the page of a report has");
    }
    Document page = Jsoup.parse(html);
    PageMetadata metadata = PageMetadata.of(page);
    MainText main = mainText(page, metadata);
    Publisher publisher = metadata.publisher() == null ? null : new Publisher(metadata.publisher());
    return compose(Report.builder(file, text(main)), main)
        .file(file)
        .url(metadata.url())
        .title(metadata.title())
        .publisher(publisher)
        .authors(metadata.authors())
        .clocks(metadata.clocks())
        .build();
  }

  static MainText mainText(Document page, PageMetadata metadata) throws NoArticleException {
    Element body = page.body();
    BodyWitness witness = BodyWitness.of(metadata.body());
    MainText shown = find(body, metadata, false);
    if (convinces(shown, witness)) {
      return shown;
    }
    MainText hidden = find(body, metadata, true);
    MainText best = hidden.words() >= HIDDEN_WINS * shown.words() ? hidden : shown;
    if (witness.speaks() && witness.share(best) < DISAGREE) {
      return MainText.of(witness.paragraphs(), body);
    }
    if (best.words() == 0) {
      best = MainTextFinder.find(BlockCollector.collect(body, true).withoutHints(), metadata);
    }
    if (best.words() == 0) {
      throw new NoArticleException(
          "the page holds no paragraph of text; if a script loads its text, save the page from a"
              + " browser and read that");
    }
    return best;
  }

  private static boolean convinces(MainText shown, BodyWitness witness) {
    return shown.words() >= FEWEST_WORDS && (!witness.speaks() || witness.share(shown) >= DISAGREE);
  }

  private static MainText find(Element body, PageMetadata metadata, boolean hidden) {
    return MainTextFinder.find(BlockCollector.collect(body, hidden), metadata);
  }

  private static String text(MainText main) {
    List<String> texts = new ArrayList<>();
    main.parts().forEach(part -> texts.add(part.block().text()));
    return String.join("\n\n", texts);
  }

  private static Report.Builder compose(Report.Builder report, MainText main) {
    List<Furniture> furniture = new ArrayList<>();
    int start = 0;
    for (MainText.Part part : main.parts()) {
      String text = part.block().text();
      if (part.kind() != null) {
        furniture.add(new Furniture(part.kind(), new Span(start, start + text.length()), text));
      }
      start += text.length() + 2;
    }
    return report.furniture(furniture);
  }
}

package org.retold.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retold.report.Clocks;
import org.retold.report.Furniture;
import org.retold.report.FurnitureKind;
import org.retold.report.Moment;
import org.retold.report.Report;
import org.retold.report.Span;

/**
 * Sets apart what in a report's text is not the report, and finds whom it credits.
 *
 * <p>It works on lines (paragraphs), in this order. First the lines whose wording alone says what
 * they are, wherever they stand: comment forms, share and newsletter boxes, links to other reports,
 * notices, stand-alone credits, bylines, stamps, captions. Then lines that stand more than once.
 * Then the headline, and by their place the short lines without an end between it and the first
 * paragraph (captions, kickers, names) and after the last one (leftovers of the page). A line that
 * ends as a sentence does and a row of a table ({@link DataRows}) are never judged by their place,
 * and a line of five words or more below the headline only where something in it speaks of a
 * picture: it may be a standfirst. Last, datelines and the agency in brackets behind the last
 * sentence, which take only a part of their line.
 *
 * <p>When in doubt a line stays: a missed piece of furniture costs one odd sentence, a swallowed
 * sentence costs a finding.
 */
final class FurnitureFinder {
  private static final int MOST_WORDS_AT_TOP = 14;
  private static final int FEWEST_WORDS_OF_A_CAPTION = 5;
  private static final int MOST_WORDS_AT_END = 10;
  private static final int MOST_WORDS_OF_A_LINK = 20;
  private static final int FEWEST_ITEMS_OF_A_LIST = 3;
  private static final int FEWEST_WORDS_REPEATED = 6;
  private static final int MOST_LINES_TO_COMPARE = 500;
  private static final int LONGEST_JUDGED = 2000;
  private static final Pattern BULLET =
      Pattern.compile("[•*·▪◦►→✓–—-]\\s.*|\\d{1,2}[.)]\\s.*", Pattern.DOTALL);
  private static final Pattern CAPITALS_ALONE = Pattern.compile("[\\p{Lu}][\\p{Lu} .,'-]{3,40}");
  private static final Pattern SPEAKER =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}: ");
  private static final Pattern BRACKETED =
      Pattern.compile(
          "[(\\[](?<name>\\p{Lu}[\\p{L}\\p{Nd}'’.&-]*(?:[ /](?:of |the |de )?\\p{Lu}[\\p{L}\\p{Nd}'’.&-]*){0,4})[)\\]]\\.?");
  private static final Pattern SIGN_AT_END =
      Pattern.compile(
          "[.!?][\"'”’]?\\s*(?<sign>[(\\[](?<a>"
              + Outlets.AGENCY
              + ")[)\\]]|(?:--?|–|—|/) ?(?<b>"
              + Outlets.AGENCY
              + "))\\.?$");

  private final Report report;
  private final List<TextLine> lines;
  private final @Nullable FurnitureKind[] kinds;
  private boolean[] rows = new boolean[0];
  private final List<Furniture> furniture = new ArrayList<>();
  private final CreditFinder credits;
  private final List<String> authors = new ArrayList<>();
  private @Nullable String title;
  private Clocks clocks;

  private final boolean page;

  private FurnitureFinder(Report report, boolean page) {
    this.page = page;
    this.report = report;
    this.lines = TextLine.of(report.text());
    this.kinds = new FurnitureKind[lines.size()];
    this.credits = new CreditFinder(report.text(), report.credits());
    this.authors.addAll(report.authors());
    this.title = report.title();
    this.clocks = report.clocks();
  }

  /**
   * The report with its furniture, credits, title, authors and dateline, as far as it shows them.
   */
  static Report mark(Report report) {
    return new FurnitureFinder(report, false).mark();
  }

  /**
   * The same for the report of a web page. The page's structure has told what stands at an edge,
   * twice, or in a list of links, so only the wording of a line is judged here.
   */
  static Report markPage(Report report) {
    return new FurnitureFinder(report, true).mark();
  }

  private Report mark() {
    takeGiven();
    judgeByWording();
    markCaptionsOfOnePicture();
    if (page) {
      markHeadline();
    } else {
      judgeByPlace();
    }
    addWholeLines();
    markDateline();
    markSignAtEnd();
    creditsInSentences();
    furniture.sort(Comparator.comparing(Furniture::span));
    return report.toBuilder()
        .title(title)
        .authors(authors)
        .clocks(clocks)
        .furniture(furniture)
        .credits(credits.credits())
        .build();
  }

  private void judgeByPlace() {
    rows = DataRows.of(lines, kinds);
    markRepeated();
    int headline = markHeadline();
    markTop(headline);
    markLinksBelowHeadings();
    markEnd();
  }

  /** What another reader marked stays as it is. */
  private void takeGiven() {
    furniture.addAll(report.furniture());
    for (Furniture given : report.furniture()) {
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).span().overlaps(given.span())) {
          kinds[i] = given.kind();
          creditsOf(lines.get(i), given.kind());
        }
      }
    }
  }

  private void creditsOf(TextLine line, FurnitureKind kind) {
    switch (kind) {
      case CREDIT -> credits.takeAlone(line);
      case BYLINE, DATELINE -> credits.takeKnown(line);
      case NOTICE -> credits.takeAgencies(line);
      default -> {}
    }
  }

  private void judgeByWording() {
    for (int i = 0; i < lines.size(); i++) {
      if (kinds[i] == null) {
        kinds[i] = wording(lines.get(i)).orElse(null);
      }
    }
  }

  private Optional<FurnitureKind> wording(TextLine line) {
    if (line.text().length() > LONGEST_JUDGED) {
      return Optional.empty();
    }
    Optional<FurnitureKind> page = PageWording.kind(line);
    if (page.isPresent()) {
      creditsOf(line, page.get());
      return page;
    }
    if (credits.takeAlone(line)) {
      return Optional.of(FurnitureKind.CREDIT);
    }
    Optional<Stamp> stamp = line.hasDigit() ? Stamp.of(line.text()) : Optional.empty();
    if (stamp.isPresent()) {
      keep(stamp.get());
      return Optional.of(FurnitureKind.OTHER);
    }
    if (line.hasDigit() && isStampOfOutlet(line.flat())) {
      credits.takeKnown(line);
      return Optional.of(FurnitureKind.BYLINE);
    }
    Optional<Byline> byline = Byline.of(line);
    if (byline.isPresent()) {
      byline.get().authors().stream().filter(a -> !authors.contains(a)).forEach(authors::add);
      credits.takeKnown(line);
      return Optional.of(FurnitureKind.BYLINE);
    }
    return Caption.is(line) ? Optional.of(FurnitureKind.CAPTION) : Optional.empty();
  }

  private static boolean isStampOfOutlet(String line) {
    if (!Outlets.mayNameOne(line)) {
      return false;
    }
    String withoutOutlet = Outlets.in(line).replaceAll(" ");
    return !withoutOutlet.equals(line) && Stamp.of(withoutOutlet).isPresent();
  }

  private void keep(Stamp stamp) {
    Moment published = clocks.published();
    Moment updated = clocks.updated();
    clocks =
        new Clocks(
            published != null ? published : stamp.published().orElse(null),
            updated != null ? updated : stamp.updated().orElse(null),
            clocks.fetched(),
            clocks.dateline());
  }

  /** The same words under a picture once with and once without the photographer. */
  private void markCaptionsOfOnePicture() {
    for (int i = 0; i < lines.size(); i++) {
      if (kinds[i] == FurnitureKind.CAPTION) {
        String caption = lines.get(i).folded();
        for (int j = Math.max(0, i - 3); j < Math.min(lines.size(), i + 4); j++) {
          if (kinds[j] == null && isStartOf(lines.get(j), caption)) {
            kinds[j] = FurnitureKind.CAPTION;
          }
        }
      }
    }
  }

  private static boolean isStartOf(TextLine line, String caption) {
    return line.wordCount() >= FEWEST_WORDS_OF_A_CAPTION && caption.startsWith(line.folded());
  }

  private void markRepeated() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String folded = lines.get(i).folded();
      if (isFree(i) && !folded.isEmpty() && !lines.get(i).text().endsWith(":")) {
        places.computeIfAbsent(folded, key -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> same : places.values()) {
      int words = lines.get(same.get(0)).wordCount();
      boolean label = words < FEWEST_WORDS_REPEATED && !lines.get(same.get(0)).isEnded();
      if (same.size() > 2 && label) {
        same.forEach(i -> kinds[i] = FurnitureKind.REPEATED);
      } else if (words >= FEWEST_WORDS_REPEATED || label) {
        same.subList(1, same.size()).forEach(i -> kinds[i] = FurnitureKind.REPEATED);
      }
    }
    markPulledOut();
  }

  /** Whether nothing was said of a line yet and it may be judged by its place. */
  private boolean isFree(int line) {
    return kinds[line] == null && !rows[line];
  }

  /** A sentence that stands by itself and in a paragraph too was pulled out of it for show. */
  private void markPulledOut() {
    if (lines.size() > MOST_LINES_TO_COMPARE) {
      return;
    }
    List<String> padded = lines.stream().map(line -> " " + line.folded() + " ").toList();
    for (int i = 0; i < lines.size(); i++) {
      if (isFree(i) && lines.get(i).wordCount() >= FEWEST_WORDS_REPEATED) {
        for (int j = 0; j < lines.size() && kinds[i] == null; j++) {
          if (j != i
              && kinds[j] == null
              && padded.get(j).length() > padded.get(i).length()
              && padded.get(j).contains(padded.get(i))) {
            kinds[i] = FurnitureKind.REPEATED;
          }
        }
      }
    }
  }

  /** Gives the number of the headline's line, or -1 where it does not stand in the text. */
  private int markHeadline() {
    int given = Arrays.asList(kinds).indexOf(FurnitureKind.HEADLINE);
    if (given >= 0) {
      return given;
    }
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (kinds[i] == null) {
        free.add(i);
      }
    }
    Optional<Integer> found =
        HeadlineFinder.find(free.stream().map(lines::get).toList(), title).map(free::get);
    found.ifPresent(this::takeHeadline);
    return found.orElse(-1);
  }

  private void takeHeadline(int at) {
    kinds[at] = FurnitureKind.HEADLINE;
    if (title == null) {
      title = lines.get(at).flat();
    }
    for (int i = 0; i < lines.size(); i++) {
      if ((kinds[i] == null || kinds[i] == FurnitureKind.REPEATED)
          && HeadlineFinder.isTitle(lines.get(i), lines.get(at).text())) {
        kinds[i] = FurnitureKind.HEADLINE;
      }
    }
  }

  private void markTop(int headline) {
    int body = firstProse();
    for (int i = 0; i < body; i++) {
      TextLine line = lines.get(i);
      if (isFree(i) && !BULLET.matcher(line.text()).matches()) {
        kinds[i] = atTop(line, i, headline, body);
      }
    }
  }

  private @Nullable FurnitureKind atTop(TextLine line, int i, int headline, int body) {
    Optional<Dateline> dateline = Dateline.whole(line.text());
    if (dateline.isPresent()) {
      keep(dateline.get(), line);
      return FurnitureKind.DATELINE;
    }
    if (line.isEnded() || line.text().endsWith(":") || line.wordCount() > MOST_WORDS_AT_TOP) {
      return null;
    }
    if (i + 1 == body && CAPITALS_ALONE.matcher(line.text()).matches() && line.wordCount() < 4) {
      return FurnitureKind.DATELINE;
    }
    if (Byline.isBareNames(line)) {
      return FurnitureKind.BYLINE;
    }
    boolean below = headline >= 0 && i > headline;
    boolean isLong = line.wordCount() >= FEWEST_WORDS_OF_A_CAPTION;
    if (Byline.isTimed(line) || below && Byline.isInWords(line)) {
      return FurnitureKind.BYLINE;
    }
    if (!isLong) {
      return FurnitureKind.OTHER;
    }
    return below && Caption.hasCue(line) ? FurnitureKind.CAPTION : null;
  }

  private int firstProse() {
    for (int i = 0; i < lines.size(); i++) {
      if (kinds[i] == null && lines.get(i).isProse()) {
        return i;
      }
    }
    return 0;
  }

  /** A heading such as "Related content" takes the link below it along. */
  private void markLinksBelowHeadings() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      TextLine next = lines.get(i + 1);
      boolean heading = kinds[i] == FurnitureKind.RELATED && lines.get(i).wordCount() < 5;
      if (heading
          && kinds[i + 1] == null
          && !next.isEnded()
          && next.wordCount() <= MOST_WORDS_OF_A_LINK) {
        kinds[i + 1] = FurnitureKind.RELATED;
      }
    }
  }

  private void markEnd() {
    markBracketedAgency();
    markLinksAtEnd();
    int last = lastSentence();
    int bare = 0;
    boolean amongFurniture = false;
    for (int i = last + 1; i < lines.size(); i++) {
      amongFurniture |= kinds[i] != null;
      bare += kinds[i] == null ? 1 : 0;
    }
    if (last >= 0 && (amongFurniture || bare < FEWEST_ITEMS_OF_A_LIST)) {
      markLeftovers(last + 1);
    }
    markAuthorsAtEnd(last);
  }

  /** Lines without an end that stand behind the last sentence; a list of results is none. */
  private void markLeftovers(int from) {
    boolean amongFurniture = false;
    for (int i = from; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      int most = amongFurniture ? MOST_WORDS_OF_A_LINK : MOST_WORDS_AT_END;
      if (kinds[i] != null) {
        amongFurniture = true;
      } else if (line.text().endsWith(":")) {
        return;
      } else if (!rows[i] && line.wordCount() <= most && !BULLET.matcher(line.text()).matches()) {
        kinds[i] = Byline.isBareNames(line) ? FurnitureKind.BYLINE : FurnitureKind.OTHER;
      }
    }
  }

  /** Short lines behind a heading of links are links, even those that end in a question mark. */
  private void markLinksAtEnd() {
    int start = lines.size();
    while (start > 0
        && (kinds[start - 1] != null
            || lines.get(start - 1).wordCount() <= MOST_WORDS_OF_A_LINK
                && !lines.get(start - 1).text().endsWith("."))) {
      start--;
    }
    boolean below = false;
    for (int i = start; start > 0 && i < lines.size(); i++) {
      below |= kinds[i] == FurnitureKind.RELATED || kinds[i] == FurnitureKind.COMMENT_FORM;
      if (below && isFree(i)) {
        kinds[i] = FurnitureKind.RELATED;
      }
    }
  }

  /** "(Northshore News Agency)" on a line of its own behind the last sentence. */
  private void markBracketedAgency() {
    for (int i = lines.size() - 1; i > 0 && !lines.get(i).isProse(); i--) {
      Matcher matcher = BRACKETED.matcher(lines.get(i).text());
      if (kinds[i] == null && matcher.matches()) {
        kinds[i] = FurnitureKind.CREDIT;
        int start = lines.get(i).span().start();
        credits.take(new Span(start + matcher.start("name"), start + matcher.end("name")));
        return;
      }
    }
  }

  private int lastSentence() {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (kinds[i] == null && lines.get(i).isEnded()) {
        return i;
      }
    }
    return -1;
  }

  /** "Jane Roe is an Associated Press writer." behind the story speaks of its author. */
  private void markAuthorsAtEnd(int last) {
    for (int i = last; i > 0; i--) {
      if (kinds[i] == null && PageWording.isDisclaimer(lines.get(i))) {
        kinds[i] = FurnitureKind.NOTICE;
      } else if (kinds[i] == null && Byline.isAboutTheAuthor(lines.get(i))) {
        kinds[i] = FurnitureKind.BYLINE;
        credits.takeKnown(lines.get(i));
      } else if (kinds[i] == null) {
        return;
      }
    }
  }

  private void addWholeLines() {
    for (int i = 0; i < lines.size(); i++) {
      FurnitureKind kind = kinds[i];
      Span span = lines.get(i).span();
      if (kind != null && report.furniture().stream().noneMatch(f -> f.span().overlaps(span))) {
        furniture.add(new Furniture(kind, span, lines.get(i).text()));
      }
    }
  }

  private void markDateline() {
    int first = firstProse();
    if (lines.isEmpty() || kinds[first] != null) {
      return;
    }
    TextLine line = lines.get(first);
    opening(line)
        .ifPresent(
            dateline -> {
              int start = line.span().start();
              Span span = new Span(start, start + dateline.length());
              furniture.add(new Furniture(FurnitureKind.DATELINE, span, span.in(report.text())));
              keep(dateline, line);
            });
  }

  /** Where several lines open with a name and a colon, they are what people say. */
  private Optional<Dateline> opening(TextLine line) {
    long speakers =
        lines.stream()
            .filter(other -> other.text().contains(": "))
            .filter(other -> SPEAKER.matcher(other.text()).lookingAt())
            .count();
    return speakers > 1 ? Dateline.of(line.text()) : Dateline.opening(line.text());
  }

  private void keep(Dateline dateline, TextLine line) {
    Span agency = dateline.agency();
    if (agency != null) {
      int start = line.span().start();
      credits.take(new Span(start + agency.start(), start + agency.end()));
    }
    if (clocks.dateline() == null) {
      Moment day = dateline.moment(clocks).orElse(null);
      clocks = new Clocks(clocks.published(), clocks.updated(), clocks.fetched(), day);
    }
  }

  /** "… his office said. (Reuters)" */
  private void markSignAtEnd() {
    int last = lastSentenceOrSign();
    if (last < 0) {
      return;
    }
    TextLine line = lines.get(last);
    Matcher matcher = SIGN_AT_END.matcher(line.text());
    if (matcher.find()) {
      int start = line.span().start();
      Span span = new Span(start + matcher.start("sign"), start + matcher.end("sign"));
      furniture.add(new Furniture(FurnitureKind.CREDIT, span, span.in(report.text())));
      String name = matcher.group("a") != null ? "a" : "b";
      credits.take(new Span(start + matcher.start(name), start + matcher.end(name)));
    }
  }

  private int lastSentenceOrSign() {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (kinds[i] == null && lines.get(i).wordCount() > FEWEST_WORDS_OF_A_CAPTION) {
        return i;
      }
    }
    return -1;
  }

  private void creditsInSentences() {
    for (int i = 0; i < lines.size(); i++) {
      if (kinds[i] == null) {
        credits.takeInSentences(lines.get(i));
      }
    }
  }
}

package org.retold.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retold.report.Furniture;
import org.retold.report.FurnitureKind;
import org.retold.report.Report;

/** The main text of pages as common systems lay them out; every story is invented. */
class HtmlLayoutsTest {

  private static final List<String> STORY =
      List.of(
          "The town council of Ostrava Falls voted on Monday to close the old tram depot, ending a"
              + " dispute that has lasted for six years.",
          "Eleven of the fifteen members backed the plan, which will turn the halls into a school"
              + " for 480 pupils by the autumn of 2027.",
          "\"Nobody wanted to lose the depot, but an empty hall helps no one,\" said Petra Lindqvist,"
              + " who leads the council.",
          "Residents had collected 3,200 signatures against the closure. They may still go to court"
              + " within thirty days.");

  private static final String PARAGRAPHS =
      STORY.stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining());

  private static final String MENU =
      "<div id=top><ul>"
          + "<li><a href=/a>World news</a><li><a href=/b>Business</a><li><a href=/c>Sport</a>"
          + "<li><a href=/d>Opinion</a></ul></div>";

  private static String reader(int number) {
    return "Reader number "
        + number
        + " thinks that the council should have asked the people of the town first, because a"
        + " school needs a yard and a depot has none.";
  }

  private static String readers(int count, String before, String after) {
    return IntStream.range(0, count)
        .mapToObj(i -> before + reader(i) + after)
        .collect(Collectors.joining());
  }

  private static Report read(String html) throws NoArticleException {
    return HtmlReader.read(html, "page.html");
  }

  private static void tellsTheStory(Report report) {
    assertThat(paragraphs(report)).containsExactlyElementsOf(STORY);
  }

  private static List<String> paragraphs(Report report) {
    StringBuilder own = new StringBuilder(report.text());
    List<Furniture> furniture = report.furniture();
    for (int i = furniture.size() - 1; i >= 0; i--) {
      own.delete(furniture.get(i).span().start(), furniture.get(i).span().end());
    }
    return own.toString().strip().lines().filter(line -> !line.isBlank()).toList();
  }

  @Test
  void blogWithMoreCommentThanStory() throws NoArticleException {
    tellsTheStory(
        read(
            "<body class='post-template single single-post has-sidebar comments-open'>"
                + MENU
                + "<article class='post-1 post type-post category-comments tag-social'>"
                + "<h1 class=entry-title>Council closes the depot</h1><div class=entry-meta>By <a"
                + " href=/u>Ola Reyes</a></div><div class=entry-content>"
                + PARAGRAPHS
                + "<div class='sharedaddy sd-sharing'><h3>Share this:</h3><a href=x>Twitter</a>"
                + "</div></div></article><div id=comments class=comments-area><ol"
                + " class=comment-list>"
                + readers(12, "<li class=comment><p>", "</p></li>")
                + "</ol><div id=respond><form><p>Your e-mail address will not be published."
                + " Required fields are marked.</p><textarea></textarea></form></div></div>"));
  }

  @Test
  void pageInsideOneForm() throws NoArticleException {
    tellsTheStory(
        read(
            "<form id=aspnetForm method=post>"
                + MENU
                + "<div class=left><h1>Council closes the depot</h1>"
                + PARAGRAPHS
                + "</div></form>"));
  }

  @Test
  void longerStoryFurtherDownAsInEndlessScrolling() throws NoArticleException {
    tellsTheStory(
        read(
            "<title>Council closes the depot</title>"
                + MENU
                + "<article><h1>Council closes the depot</h1>"
                + PARAGRAPHS
                + "</article><article><h1>Bees return to the river bank</h1>"
                + readers(6, "<p>", "</p>")
                + "</article>"));
  }

  @Test
  void cardsOfOtherStoriesUnderTheStory() throws NoArticleException {
    String card =
        "<div class=c><h3><a href=/x>Bees return to the river bank after a dry year</a></h3>"
            + "<div>The bees have come back to the river bank, and the farmers of the valley hope"
            + " for a good harvest of pears.</div></div>";
    tellsTheStory(
        read(
            MENU
                + "<div class=wrap><h1>Council closes the depot</h1><div>"
                + PARAGRAPHS
                + "</div><div class=grid>"
                + card
                + card.replace("Bees", "Wasps")
                + card.replace("Bees", "Birds")
                + "</div></div>"));
  }

  @Test
  void paragraphsInColumnsOfTheirOwn() throws NoArticleException {
    tellsTheStory(
        read(
            MENU
                + "<div class=page><h1>Council closes the depot</h1>"
                + STORY.stream()
                    .map(text -> "<div class=col><div class=x><p>" + text + "</p></div></div>")
                    .collect(Collectors.joining("<div class=ad-slot>Advertisement</div>"))
                + "</div><footer><p>The publisher is not responsible for the content of other"
                + " sites.</p></footer>"));
  }

  @Test
  void fontsAndBreaksInALayoutTable() throws NoArticleException {
    tellsTheStory(
        read(
            "<table width=100%><tr><td bgcolor=#eee><a href=/a>News</a><br><a href=/b>Sport</a>"
                + "<br><a href=/c>Weather</a></td><td><font face=Arial>"
                + String.join("<br><br>\n", STORY)
                + "</font></td></tr></table>"));
  }

  @Test
  void acceleratedPageWithElementsOfItsOwn() throws NoArticleException {
    tellsTheStory(
        read(
            "<html amp><body><amp-sidebar id=s hidden><ul><li><a href=/a>News</a></ul>"
                + "</amp-sidebar><main><h1>Council closes the depot</h1><amp-img src=a.jpg>"
                + "</amp-img>"
                + PARAGRAPHS
                + "<amp-ad>Advertisement</amp-ad></main><amp-consent><div>We value your privacy,"
                + " and so do our 712 partners, who keep cookies on your device.</div>"
                + "</amp-consent>"));
  }

  @Test
  void storyThatOnlyLinkedDataTells() throws NoArticleException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      body.append(reader(i)).append("\\n\\n");
    }
    Report report =
        read(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + body
                + "\"}</script><body><div id=app></div><p>Please enable scripts to read this page,"
                + " or use another browser.</p>");

    assertThat(paragraphs(report))
        .containsExactly(reader(0), reader(1), reader(2), reader(3), reader(4));
  }

  @Test
  void postOfASocialNetworkInsideTheStoryIsKept() throws NoArticleException {
    Report report =
        read(
            "<article><h1>Council closes the depot</h1>"
                + PARAGRAPHS
                + "<div class='social-embed'><blockquote class=twitter-tweet><p>We will not give up"
                + " the depot, see you on Saturday at noon.</p></blockquote></div><p>The council"
                + " did not answer questions on Tuesday.</p></article>");

    assertThat(paragraphs(report))
        .contains("We will not give up the depot, see you on Saturday at noon.");
  }

  @Test
  void listsHeadingsAndQuotesOfTheStoryAreKept() throws NoArticleException {
    Report report =
        read(
            "<article><h1>Council closes the depot</h1>"
                + PARAGRAPHS
                + "<h2>What comes next</h2><ul><li>The halls are emptied by May.<li>The school"
                + " opens in two steps.</ul><blockquote>It is a good day for the town.</blockquote>"
                + "<p>The next meeting of the council is on Thursday at six.</p></article>");

    assertThat(paragraphs(report))
        .contains(
            "What comes next",
            "The halls are emptied by May.",
            "The school opens in two steps.",
            "It is a good day for the town.");
  }

  @Test
  void linksToOtherStoriesInsideTheStoryAreFurniture() throws NoArticleException {
    Report report =
        read(
            "<article>"
                + PARAGRAPHS.replace(
                    "<p>\"Nobody",
                    "<p><a href=/x>Bees return to the river bank after a dry year</a></p><p>\"Nobody")
                + "</article>");

    tellsTheStory(report);
    assertThat(report.furniture())
        .extracting(Furniture::kind)
        .containsExactly(FurnitureKind.RELATED);
  }

  @Test
  void deckUnderTheHeadlineIsNotAParagraphOfTheStory() throws NoArticleException {
    tellsTheStory(
        read(
            "<article><h1>Council closes the depot</h1><p class=article-subtitle>After six years of"
                + " dispute, the halls are to become a school for the north of the town.</p><div>"
                + PARAGRAPHS
                + "</div></article>"));
  }

  @Test
  void storyInAScriptWithoutSpacesBetweenWords() throws NoArticleException {
    String first = "市議会は月曜日、古い路面電車の車庫を閉鎖することを決めた。六年続いた争いはこれで終わる。";
    String second = "十五人の議員のうち十一人が賛成した。車庫は二〇二七年秋までに学校になる予定である。";
    Report report =
        read(MENU + "<div><h1>車庫閉鎖へ</h1><p>" + first + "</p><p>" + second + "</p></div>");

    assertThat(paragraphs(report)).containsExactly(first, second);
  }

  @Test
  void figuresInATableStayTogetherRowByRow() throws NoArticleException {
    Report report =
        read(
            "<article>"
                + PARAGRAPHS
                + "<table><tr><th>Year<th>Pupils<tr><td>2027<td>480<tr><td>2028<td>520</table>"
                + "<p>The figures come from the school office of the town.</p></article>");

    assertThat(paragraphs(report)).contains("Year Pupils", "2027 480", "2028 520");
  }

  @Test
  void widgetsOfAPageBuilderAreTheStoryWhenTheyHoldIt() throws NoArticleException {
    tellsTheStory(
        read(
            MENU
                + "<div class=builder><h1>Council closes the depot</h1>"
                + STORY.stream()
                    .map(text -> "<div class='pb-widget text-widget'><p>" + text + "</p></div>")
                    .collect(Collectors.joining())
                + "</div>"));
  }

  @Test
  void opinionPageWhoseNamesSayCommentIsNoCommentForm() throws NoArticleException {
    tellsTheStory(
        read(
            MENU
                + "<h1>Council closes the depot</h1><div class=comment-text>"
                + PARAGRAPHS
                + "</div><div class=comments><p>"
                + reader(1)
                + "</p></div>"));
  }

  @Test
  void firstParagraphThatStandsApartIsTakenIn() throws NoArticleException {
    String rest =
        STORY.stream().skip(1).map(text -> "<p>" + text + "</p>").collect(Collectors.joining());
    tellsTheStory(
        read(
            MENU
                + "<div class=head><h1>Council closes the depot</h1><div class=lead>"
                + STORY.get(0)
                + "</div></div><div class=links><a href=/1>Map of the town and its trams</a> <a"
                + " href=/2>All our pictures of the depot</a></div><div itemprop=articleBody>"
                + rest
                + "</div>"));
  }

  @Test
  void boxThatComesUpOverAWordIsPassedOver() throws NoArticleException {
    tellsTheStory(
        read(
            "<article>"
                + PARAGRAPHS.replace(
                    "Petra Lindqvist",
                    "Petra Lindqvist<span class=tooltip-content>Petra Lindqvist, born 1970. <a"
                        + " href=/x>More on her</a></span>")
                + "</article>"));
  }

  @Test
  void tickerThatStandsTwiceIsNotTheStory() throws NoArticleException {
    String ticker = "<ul>" + readers(5, "<li>", "</li>") + "</ul>";
    Report report =
        read(
            "<title>Council closes the depot</title><body>"
                + ticker
                + "<div><h1>Council closes the depot</h1><div>"
                + PARAGRAPHS
                + "</div></div>"
                + ticker);

    tellsTheStory(report);
  }

  @Test
  void samePageGivesTheSameReport() throws NoArticleException {
    String page = MENU + "<div><h1>Council closes the depot</h1>" + PARAGRAPHS + "</div>";

    assertThat(read(page)).isEqualTo(read(page));
  }
}

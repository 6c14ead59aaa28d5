package org.retold.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.report.Furniture;
import org.retold.report.FurnitureKind;
import org.retold.report.Report;

class HtmlReaderTest {

  private static final String FIRST =
      "The harbour of Marlow Bay will close for three weeks in May, the port authority said on"
          + " Tuesday, because the old sea wall has to be rebuilt before the autumn storms.";
  private static final String SECOND =
      "Fishing crews will move to the river dock in the meantime, and the ferry to Gull Island will"
          + " leave from the northern pier, which has been empty since 2011.";
  private static final String THIRD =
      "\"We have waited for this for ten years,\" said the harbour master, Ida Brandt, who expects"
          + " the work to cost 14 million crowns.";
  private static final String STORY = p(FIRST) + p(SECOND) + p(THIRD);

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  private static Report read(String html) throws NoArticleException {
    return HtmlReader.read(html, "page.html");
  }

  /** The report's own text, furniture left out. */
  private static String own(Report report) {
    StringBuilder own = new StringBuilder(report.text());
    List<Furniture> furniture = report.furniture();
    for (int i = furniture.size() - 1; i >= 0; i--) {
      own.delete(furniture.get(i).span().start(), furniture.get(i).span().end());
    }
    return own.toString().strip().replaceAll("\n{3,}", "\n\n");
  }

  @Test
  void paragraphsOfAnArticleArePartedByAnEmptyLine() throws NoArticleException {
    Report report = read("<body><nav><a href=/>Home</a></nav><article>" + STORY + "</article>");

    assertThat(report.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    assertThat(report.furniture()).isEmpty();
  }

  @Test
  void menuSidebarAndFooterAreLeftOut() throws NoArticleException {
    Report report =
        read(
            "<body><div class=menu><ul><li><a href=/n>News</a><li><a href=/s>Sport</a></ul></div>"
                + "<div id=content>"
                + STORY
                + "</div><div class=sidebar><p>The weather will be fine all week, with a light"
                + " breeze from the west.</p></div><footer><p>Copyright the Marlow Bay Gazette, all"
                + " rights reserved.</p></footer>");

    assertThat(own(report)).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    assertThat(report.text()).doesNotContain("weather", "Copyright");
  }

  @Test
  void captionInsideTheArticleIsFurnitureWithItsSpan() throws NoArticleException {
    Report report =
        read(
            "<article>"
                + p(FIRST)
                + "<figure><img src=a.jpg><figcaption>The sea wall on Monday. Photo: L."
                + " Quist</figcaption></figure>"
                + p(SECOND)
                + p(THIRD)
                + "</article>");

    Furniture caption = report.furniture().get(0);
    assertThat(caption.kind()).isEqualTo(FurnitureKind.CAPTION);
    assertThat(caption.text()).isEqualTo("The sea wall on Monday. Photo: L. Quist");
    assertThat(caption.span().in(report.text())).isEqualTo(caption.text());
    assertThat(own(report)).doesNotContain("Quist");
  }

  @Test
  void textThatOnlyLineBreaksPartIsRead() throws NoArticleException {
    Report report =
        read(
            "<body><table><tr><td><a href=/>Home</a><td><font size=2>"
                + FIRST
                + "<br><br>"
                + SECOND
                + "<br>&nbsp;<br>"
                + THIRD
                + "</font></table>");

    assertThat(report.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void hiddenTextIsPassedOver() throws NoArticleException {
    Report report =
        read(
            "<article>"
                + p(FIRST)
                + "<p style='display: none'>This sentence is for robots, and nobody else should see"
                + " it.</p><div hidden><p>Nor should anyone read this one, which is hidden too.</p>"
                + "</div>"
                + p(SECOND)
                + "</article>");

    assertThat(report.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void hiddenTextIsReadWhereThereIsNoOther() throws NoArticleException {
    Report report = read("<body style='visibility:hidden'><article>" + STORY + "</article>");

    assertThat(report.text()).contains(FIRST, SECOND, THIRD);
  }

  @Test
  void invisibleCharactersAndOddSpacesAreCleaned() throws NoArticleException {
    Report report =
        read("<article><p>" + FIRST.replace(" port", "&nbsp; po&shy;r&#8203;t") + "</p></article>");

    assertThat(report.text()).isEqualTo(FIRST);
  }

  @Test
  void pageOfScriptsOnlyHasNoArticle() {
    assertThatThrownBy(() -> read("<body><div id=root></div><script>start()</script>"))
        .isInstanceOf(NoArticleException.class)
        .hasMessageContaining("no paragraph of text");
  }

  @Test
  void emptyPageAndFramesetHaveNoArticle() {
    assertThatThrownBy(() -> read("")).isInstanceOf(NoArticleException.class);
    assertThatThrownBy(() -> read("<frameset cols=2><frame src=a><frame src=b></frameset>"))
        .isInstanceOf(NoArticleException.class);
  }

  @Test
  void pageNestedAHundredThousandDeepIsRead() throws NoArticleException {
    Report report = read("<body>" + "<div>".repeat(100_000) + STORY);

    assertThat(report.text()).contains(FIRST, SECOND, THIRD);
  }
}

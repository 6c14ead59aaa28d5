package org.retold.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.retold.report.Moment;

class PageMetadataTest {

  private static PageMetadata of(String html) {
    return PageMetadata.of(Jsoup.parse(html));
  }

  private static PageMetadata ofJson(String json) {
    return of("<head><script type='application/ld+json'>" + json + "</script>");
  }

  @Test
  void jsonLdOfAnArticleGivesEverything() {
    PageMetadata page =
        ofJson(
            """
            {"@context": "https://schema.org", "@type": "NewsArticle",
             "headline": "Sea wall &amp; harbour close",
             "author": [{"@type": "Person", "name": "By Ida Brandt and Leo Quist"}, "Una Voss"],
             "publisher": {"@type": "Organization", "name": "Marlow Bay Gazette"},
             "datePublished": "2024-05-07T23:30:00+02:00", "dateModified": "2024-05-08T06:00Z"}
            """);

    assertThat(page.title()).isEqualTo("Sea wall & harbour close");
    assertThat(page.authors()).containsExactly("Ida Brandt", "Leo Quist", "Una Voss");
    assertThat(page.publisher()).isEqualTo("Marlow Bay Gazette");
    assertThat(page.clocks().published())
        .isEqualTo(new Moment(LocalDate.of(2024, 5, 7), Instant.parse("2024-05-07T21:30:00Z")));
    assertThat(page.clocks().updated()).isEqualTo(Moment.of(Instant.parse("2024-05-08T06:00:00Z")));
  }

  @Test
  void namesInAGraphAreFoundByTheirId() {
    PageMetadata page =
        ofJson(
            """
            {"@graph": [
              {"@type": "WebPage", "name": "x", "datePublished": "2020-01-01"},
              {"@type": ["Article", "NewsArticle"], "headline": "Harbour closes",
               "author": {"@id": "#p"}, "publisher": {"@id": "#o"}, "datePublished": "2024-05-07"},
              {"@type": "Organization", "@id": "#o", "name": "Bay Radio"},
              {"@type": "Person", "@id": "#p", "name": "Una Voss"}]}
            """);

    assertThat(page.publisher()).isEqualTo("Bay Radio");
    assertThat(page.authors()).containsExactly("Una Voss");
    assertThat(page.clocks().published()).isEqualTo(Moment.of(LocalDate.of(2024, 5, 7)));
  }

  @Test
  void plainFieldsOfBrokenJsonAreRescued() {
    PageMetadata page =
        ofJson(
            """
            {"@type": "NewsArticle", "headline": "Harbour \\"closed\\"", "description": "an "odd" quote",
             "datePublished": "2024-05-07T10:00:00Z"}
            """);

    assertThat(page.title()).isEqualTo("Harbour \"closed\"");
    assertThat(page.clocks().published())
        .isEqualTo(Moment.of(Instant.parse("2024-05-07T10:00:00Z")));
  }

  @Test
  void siteNameIsCutOffTheTitle() {
    assertThat(
            of("<title>Harbour closes - Marlow Bay Gazette</title>"
                    + "<meta property=og:site_name content='Marlow Bay Gazette'>")
                .title())
        .isEqualTo("Harbour closes");
    assertThat(
            of("<title>Ferry - late again | Bay Radio</title><h1>Ferry - late again</h1>").title())
        .isEqualTo("Ferry - late again");
    assertThat(of("<title>Ferry is late – again</title>").title())
        .isEqualTo("Ferry is late – again");
  }

  @Test
  void hostStandsInForAPublisherThatIsNotNamed() {
    PageMetadata page =
        of("<link rel=canonical href='https://www.bayradio.example/2024/05/07/wall'>");

    assertThat(page.publisher()).isEqualTo("bayradio.example");
    assertThat(page.url()).isEqualTo("https://www.bayradio.example/2024/05/07/wall");
    assertThat(page.clocks().published()).isEqualTo(Moment.of(LocalDate.of(2024, 5, 7)));
  }

  @Test
  void timesAreReadInTheFormsThatPagesUse() {
    assertThat(PageClock.parse("2024-05-07 10:00:00 +0200"))
        .contains(new Moment(LocalDate.of(2024, 5, 7), Instant.parse("2024-05-07T08:00:00Z")));
    assertThat(PageClock.parse("Tue, 07 May 2024 10:00:00 GMT"))
        .contains(Moment.of(Instant.parse("2024-05-07T10:00:00Z")));
    assertThat(PageClock.parse("Updated May 7th, 2024 at 9 a.m."))
        .contains(Moment.of(LocalDate.of(2024, 5, 7)));
    assertThat(PageClock.parse("7 Sept. 2024")).contains(Moment.of(LocalDate.of(2024, 9, 7)));
    assertThat(PageClock.parse("20240507")).contains(Moment.of(LocalDate.of(2024, 5, 7)));
    assertThat(PageClock.parse("2024-02-31")).isEmpty();
    assertThat(PageClock.parse("yesterday")).isEmpty();
  }

  @Test
  void nameThatTheAddressSpeaksForIsThePublisher() {
    PageMetadata page =
        of(
            "<link rel=canonical href='https://www.bayradio.example/wall'><meta"
                + " property=og:site_name content='Bay Radio | News'><script"
                + " type='application/ld+json'>{\"@type\": \"NewsArticle\", \"publisher\":"
                + " {\"name\": \"Northern Press Agency\"}}</script>");

    assertThat(page.publisher()).isEqualTo("Bay Radio");
  }

  @Test
  void accountsAndTitlesOfOfficeAreNoAuthors() {
    assertThat(of("<meta name=author content='siteadmin'>").authors()).isEmpty();
    assertThat(of("<meta name=author content='By Una Voss, Staff Writer'>").authors())
        .containsExactly("Una Voss");
    assertThat(of("<meta name=author content='https://bay.example/una'>").authors()).isEmpty();
  }

  @Test
  void dayInTheAddressOverrulesAStrayTimeOfThePage() {
    String link = "<link rel=canonical href='https://bay.example/2024/05/07/wall'>";

    assertThat(of(link + "<time datetime='2019-01-02'>old</time>").clocks().published())
        .isEqualTo(Moment.of(LocalDate.of(2024, 5, 7)));
    assertThat(of(link + "<time datetime='2024-05-07T22:00Z'>now</time>").clocks().published())
        .isEqualTo(Moment.of(Instant.parse("2024-05-07T22:00:00Z")));
  }

  @Test
  void dayThatIsOnlyShownIsFound() {
    assertThat(of("<div class=post-date>Published: May 7, 2024 9:15 am</div>").clocks().published())
        .isEqualTo(Moment.of(LocalDate.of(2024, 5, 7)));
  }

  @Test
  void pageThatSaysNothingHasNoMetadata() {
    PageMetadata page = of("<p>Nothing here.</p>");

    assertThat(page.title()).isNull();
    assertThat(page.publisher()).isNull();
    assertThat(page.url()).isNull();
    assertThat(page.authors()).isEmpty();
    assertThat(page.clocks().published()).isNull();
  }

  @Test
  void articleThatBearsThePagesHeadlineSpeaksForThePage() {
    PageMetadata page =
        of(
            """
            <head><title>Harbour closes | Bay Radio</title><script type='application/ld+json'>
            [{"@type": "NewsArticle", "headline": "Ferry prices to rise", "datePublished": "2024-05-01",
              "author": "Ida Brandt", "publisher": "Ferry News"},
             {"@type": "NewsArticle", "headline": "Harbour closes", "datePublished": "2024-05-07",
              "author": "Una Voss"}]</script></head><body><h1>Harbour closes</h1></body>
            """);

    assertThat(page.title()).isEqualTo("Harbour closes");
    assertThat(page.authors()).containsExactly("Una Voss");
    assertThat(page.clocks().published()).isEqualTo(Moment.of(LocalDate.of(2024, 5, 7)));
    assertThat(page.publisher()).isNotEqualTo("Ferry News");
  }

  @Test
  void articleThatBearsThePagesAddressSpeaksForThePage() {
    PageMetadata page =
        of(
            """
            <head><link rel=canonical href='https://www.bay.example/harbour'>
            <script type='application/ld+json'>
            [{"@type": "NewsArticle", "headline": "Ferry prices to rise", "author": "Ida Brandt",
              "url": "https://bay.example/ferry"},
             {"@type": "NewsArticle", "headline": "Harbour closes", "author": "Una Voss",
              "mainEntityOfPage": {"@id": "http://bay.example/harbour/"}}]</script></head>
            """);

    assertThat(page.authors()).containsExactly("Una Voss");
  }
}

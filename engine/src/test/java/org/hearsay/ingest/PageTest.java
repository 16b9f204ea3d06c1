package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.text.Media;
import org.hearsay.text.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A page")
class PageTest {

  private static final String FIRST =
      "Two shells fell on the fish market of Karsa on Tuesday, the mayor said, and none was hurt.";
  private static final String SECOND =
      "The army denied that it had fired, and said that the shells had come from the open sea.";

  @Test
  void hasItsArticleTakenOutOfWhatIsAroundIt() {
    Report report =
        Reports.ofPage(
            """
            <!doctype html><html lang="en-GB"><head><title>Shells fall on market | The Lamp</title>
            <meta property="og:site_name" content="The Lamp">
            <meta name="description" content="Mayor blames the army">
            <link rel="canonical" href="https://lamp.example/news/1">
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite"},
              {"@type": "NewsArticle", "headline": "Shells fall on market",
               "datePublished": "2024-08-13T23:30:00-04:00", "author": {"name": "Jane Doe"}}]}
            </script></head>
            <body class="with-sidebar"><nav><a href="/">Home</a></nav>
            <header><h1>Shells fall on market</h1><p class="story__standfirst">Mayor blames the army</p>
            <div class="byline">By <a rel="author" href="/jd">Jane Doe</a> in Karsa</div></header>
            <div class="wrap"><div><p>KARSA, Aug 13 (Reuters) - Two shells fell on the fish mar<b>ket</b>
            of <a href="/k">Karsa</a> on Tuesday, the mayor&rsquo;s office said.</p>
            <figure><img src="a.jpg"><figcaption>Smoke over the quay
              <span class="credit">Omar Haddad/AFP</span></figcaption></figure>
            <p hidden>Words that nobody sees on this page.</p><p style="display: none">Nor these.</p>
            <h2>What the army says</h2><p>The army denied it.<br><br>It said the guns were silent.</p>
            <aside><p>Another story about another market, in another town.</p></aside>
            <div class="newsletter-signup"><p>Get our letter every evening, and miss nothing.</p></div>
            </div></div>
            <section id="comments"><p>I do not believe a word of this, and nor should you.</p></section>
            <footer>© 2024 Somebody Else</footer></body></html>
            """);
    assertThat(Reports.blocks(report))
        .containsExactly(
            "HEADLINE: Shells fall on market",
            "STANDFIRST: Mayor blames the army",
            "BYLINE: By Jane Doe in Karsa",
            "DATELINE: KARSA, Aug 13 (Reuters) -",
            "PARAGRAPH: Two shells fell on the fish market of Karsa on Tuesday, the mayor’s office"
                + " said.",
            "CAPTION: Smoke over the quay",
            "CREDIT: Omar Haddad/AFP",
            "SUBHEADING: What the army says",
            "PARAGRAPH: The army denied it.",
            "PARAGRAPH: It said the guns were silent.");
    assertThat(report.text()).startsWith("Shells fall on market\n\nMayor blames the army\n\nBy ");
    assertThat(report.outlet()).isEqualTo("The Lamp");
    assertThat(report.byline()).isEqualTo("Jane Doe");
    assertThat(report.published()).isEqualTo("2024-08-13");
    assertThat(report.publishedAt()).isEqualTo("2024-08-14T03:30:00Z");
    assertThat(report.url()).isEqualTo("https://lamp.example/news/1");
    assertThat(report.media())
        .extracting(Media::caption, Media::credit)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("Smoke over the quay", "Omar Haddad/AFP"));
  }

  @Test
  void hasACreditToldFromACaptionByItsWordsWhereTheMarkupDoesNot() {
    Report report =
        Reports.ofPage(
            "<article><h1>Bridge falls</h1><figure><figcaption>Boats at the quay. Photo: Jane Doe"
                + "</figcaption></figure><p>"
                + FIRST
                + "</p></article>");
    assertThat(report.media())
        .singleElement()
        .satisfies(
            media -> {
              assertThat(media.caption()).isEqualTo("Boats at the quay.");
              assertThat(media.credit()).isEqualTo("Jane Doe");
            });
  }

  @Test
  void thatDescribesItselfByItsFirstParagraphHasNoStandfirst() {
    Report report =
        Reports.ofPage(
            "<head><meta name=description content=\""
                + FIRST
                + "\"></head><h1>Bridge falls</h1><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p>");
    assertThat(report.standfirst()).isNull();
    assertThat(Reports.blocks(report)).contains("PARAGRAPH: " + FIRST);
  }

  @Test
  void hasTheFirstLevelHeadingThatIsLikeItsTitleForHeadline() {
    Report report =
        Reports.ofPage(
            "<title>Bridge falls in the night - The Lamp</title><h1>The Lamp</h1><h1>Bridge falls in"
                + " the night</h1><p>"
                + FIRST
                + "</p>");
    assertThat(report.headline()).isEqualTo("Bridge falls in the night");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<time datetime='2024-08-13T10:00:00Z'>13 Aug</time>",
        "<meta property='article:published_time' content='2024-08-13T10:00:00Z'>",
        "<meta name='date' content='2024-08-13'>",
        "<span itemprop='datePublished' content='2024-08-13'>Tuesday</span>",
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2024-08-13\"}"
            + "</script>"
      })
  void saysInOneOfManyWaysWhenItWasPublished(String markup) {
    Report report = Reports.ofPage("<body>" + markup + "<p>" + FIRST + "</p></body>");
    assertThat(report.published()).isEqualTo("2024-08-13");
  }

  @Test
  void whoseWrapperIsNamedAfterASideMatterKeepsItsText() {
    Report report =
        Reports.ofPage(
            "<div class='post tag-social comments-open author-jane'><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></div>");
    assertThat(Reports.blocks(report))
        .containsExactly("PARAGRAPH: " + FIRST, "PARAGRAPH: " + SECOND);
  }

  @Test
  void thatShowsNothingHasTheTextOfItsJsonLd() {
    Report report =
        Reports.ofPage(
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Bridge"
                + " falls\", \"articleBody\": \""
                + FIRST
                + "\"}</script><div id=app></div>");
    assertThat(Reports.blocks(report))
        .containsExactly("HEADLINE: Bridge falls", "PARAGRAPH: " + FIRST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html></html>",
        "<html><body><nav><a href=/>Home</a></nav><script>var a = 1;</script></body></html>",
        "<html><body><div id=root></div></body></html>"
      })
  void withoutAnArticleFailsWithAWayOut(String markup) {
    assertThat(Reports.error(Reports.read(markup, "a.html", Hints.NONE)))
        .isEqualTo(
            "a.html holds no article text; save the article's text from the browser and read that");
  }
}

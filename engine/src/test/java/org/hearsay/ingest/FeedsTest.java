package org.hearsay.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedsTest {
  private static final String ADDRESS = "https://herald.example/news/feed.xml";

  @Test
  void rssIsRead() {
    Feed feed =
        read(
            rss(
                """
                <item>
                  <title>Bridge &amp; ferry</title>
                  <link>https://herald.example/1</link>
                  <guid isPermaLink="false">tag:1</guid>
                  <pubDate>Mon, 06 May 2024 07:00:00 GMT</pubDate>
                  <dc:creator>Ruth Penhale</dc:creator>
                  <description>The bridge is closed.</description>
                </item>"""));

    assertThat(feed.title()).isEqualTo("Evening Herald");
    assertThat(feed.failures()).isEmpty();
    assertThat(feed.entries())
        .containsExactly(
            new FeedEntry(
                "tag:1",
                "https://herald.example/1",
                "Bridge & ferry",
                "Mon, 06 May 2024 07:00:00 GMT",
                null,
                "Ruth Penhale",
                "The bridge is closed.",
                false));
  }

  @Test
  void theTextOfAnArticleIsToldFromItsTeaser() {
    FeedEntry entry =
        only(
            rss(
                """
                <item><link>https://herald.example/1</link><description>Short.</description>
                <content:encoded><![CDATA[<p>The bridge is closed.</p>]]></content:encoded></item>"""));

    assertThat(entry.text()).isEqualTo("<p>The bridge is closed.</p>");
    assertThat(entry.whole()).isTrue();
  }

  @Test
  void atomIsRead() {
    Feed feed =
        read(
            """
            <?xml version="1.0"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://herald.example/a/">
              <title>Evening Herald</title>
              <link rel="self" href="feed.atom"/>
              <entry>
                <title type="html">Ferry &lt;b&gt;runs&lt;/b&gt;</title>
                <link rel="replies" href="1/comments"/>
                <link rel="alternate" href="1"/>
                <id>urn:1</id>
                <published>2024-05-06T07:00:00Z</published>
                <updated>2024-05-06T08:00:00Z</updated>
                <author><name>Ilan Moss</name></author>
                <content type="xhtml"><div><p>The ferry runs.</p></div></content>
              </entry>
            </feed>
            """);

    assertThat(feed.title()).isEqualTo("Evening Herald");
    FeedEntry entry = feed.entries().get(0);
    assertThat(entry.link()).isEqualTo("https://herald.example/a/1");
    assertThat(entry.title()).isEqualTo("Ferry runs");
    assertThat(entry.author()).isEqualTo("Ilan Moss");
    assertThat(entry.updated()).isEqualTo("2024-05-06T08:00:00Z");
    assertThat(entry.text()).contains("<p>The ferry runs.</p>");
    assertThat(entry.whole()).isTrue();
  }

  @Test
  void rssOneKeepsItsItemsBesideTheChannel() {
    Feed feed =
        read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
            <channel rdf:about="x"><title>Evening Herald</title><link>https://herald.example/</link></channel>
            <item rdf:about="https://herald.example/1"><title>Ferry</title>
            <link>https://herald.example/1</link><dc:date>2024-05-06</dc:date></item>
            </rdf:RDF>""");

    assertThat(feed.title()).isEqualTo("Evening Herald");
    assertThat(feed.entries()).extracting(FeedEntry::published).containsExactly("2024-05-06");
  }

  @Test
  void jsonFeedIsRead() {
    Feed feed =
        read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Evening Herald",
             "items": [{"id": 7, "url": "/1", "title": "Ferry", "content_html": "<p>It runs.</p>",
               "date_published": "2024-05-06T07:00:00Z", "authors": [{"name": "Ilan Moss"}]}]}""");

    assertThat(feed.title()).isEqualTo("Evening Herald");
    assertThat(feed.entries())
        .containsExactly(
            new FeedEntry(
                "7",
                "https://herald.example/1",
                "Ferry",
                "2024-05-06T07:00:00Z",
                null,
                "Ilan Moss",
                "<p>It runs.</p>",
                true));
  }

  @Test
  void aFeedThatIsNotWellFormedIsReadAsFarAsItGoes() {
    Feed feed =
        read(
            """
            <rss version=2.0><channel><title>Evening Herald</title>
            <item><title>Ferry & bridge</title><link>https://herald.example/1</link></item>
            <item><title>Two <title>titles</title><link>https://herald.example/2</item>
            """);

    assertThat(feed.entries()).isNotEmpty();
    assertThat(feed.entries().get(0).title()).isEqualTo("Ferry & bridge");
    assertThat(feed.failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure.error()).contains("breaks off after"));
  }

  @Test
  void aRelativeLinkIsReadAgainstTheFeed() {
    assertThat(only(rss("<item><link>../a b?c=1</link></item>")).link())
        .isEqualTo("https://herald.example/a%20b?c=1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "file:///etc/passwd", "ftp://herald.example/", "  "})
  void aLinkThatIsNoAddressOfTheWebIsNone(String link) {
    assertThat(only(rss("<item><title>Ferry</title><link>" + link + "</link></item>")).link())
        .isNull();
  }

  @Test
  void aGuidIsTheLinkWhereThereIsNoOther() {
    assertThat(only(rss("<item><guid>https://herald.example/7</guid></item>")).link())
        .isEqualTo("https://herald.example/7");
    assertThat(
            only(rss("<item><guid isPermaLink='false'>https://herald.example/7</guid></item>"))
                .link())
        .isNull();
  }

  @Test
  void articlesWithOneIdentifierAndTwoAddressesAreTwo() {
    Feed feed =
        read(
            rss(
                """
                <item><guid>a</guid><link>https://herald.example/1</link></item>
                <item><guid>a</guid><link>https://herald.example/2</link></item>
                <item><guid>a</guid><link>https://herald.example/2</link></item>"""));

    assertThat(feed.entries()).hasSize(2);
    assertThat(feed.doubles()).isEqualTo(1);
  }

  @Test
  void anEntryWithoutLinkIsReadFromItsOwnWords() {
    FeedEntry entry =
        only(
            rss(
                """
                <item><title>Ferry</title><pubDate>Mon, 06 May 2024 07:00:00 GMT</pubDate>
                <description>&lt;p&gt;The ferry runs again, the mayor said.&lt;/p&gt;</description></item>"""));

    Report report = ((Outcome.Read) entry.report("Evening Herald", Hints.NONE)).report();

    assertThat(report.text()).contains("The ferry runs again, the mayor said.");
    assertThat(report.headline()).isEqualTo("Ferry");
    assertThat(report.outlet()).isEqualTo("Evening Herald");
    assertThat(report.publishedAt()).isEqualTo(Instant.parse("2024-05-06T07:00:00Z"));
  }

  @Test
  void anEntryWithoutDateStaysWithout() {
    FeedEntry entry =
        only(
            rss(
                "<item><title>Ferry</title><pubDate>some day</pubDate>"
                    + "<description>The ferry runs again.</description></item>"));

    Report report = ((Outcome.Read) entry.report(null, Hints.NONE)).report();

    assertThat(report.published()).isNull();
    Hints hints = new Hints(null, LocalDate.of(2024, 5, 6), null);
    assertThat(((Outcome.Read) entry.report(null, hints)).report().published())
        .isEqualTo("2024-05-06");
  }

  @Test
  void anEntryWithNothingToReadIsToldOf() {
    Outcome outcome = only(rss("<item><title>Ferry</title></item>")).report(null, Hints.NONE);

    assertThat(((Outcome.Failed) outcome).error())
        .isEqualTo(
            "The entry Ferry of the feed has neither a link nor a text; look for the article at its"
                + " outlet");
  }

  @Test
  void entitiesOfItsOwnAreRefused() {
    String bomb =
        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + rss("<item><title>&b;</title></item>");

    assertThat(read(bomb).entries()).isEmpty();
    assertThat(read(bomb).failures().get(0).error()).contains("declares entities of its own");
  }

  @Test
  void externalEntitiesAreRefused() {
    String external =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + rss("<item><title>&x;</title></item>");

    assertThat(read(external).failures().get(0).error()).contains("declares entities of its own");
  }

  @Test
  void aDeclarationOfADocumentTypeIsNotFollowed() {
    String old =
        "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/rss.dtd\">"
            + rss("<item><title>Ferry &unknown; caf&eacute;</title></item>");

    assertThat(only(old).title()).isEqualTo("Ferry &unknown; café");
  }

  @Test
  void theCharacterSetThatAFeedDeclaresIsUsed() {
    String text =
        "<?xml version='1.0' encoding='windows-1251'?>"
            + rss("<item><title>Дождь</title><link>https://herald.example/1</link></item>");

    Feed feed = Feeds.read(text.getBytes(Charset.forName("windows-1251")), "feed", ADDRESS);

    assertThat(feed.entries().get(0).title()).isEqualTo("Дождь");
  }

  @Test
  void aHundredThousandEntriesAreRead() {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      items.append("<item><title>Boat ").append(i).append("</title><link>/").append(i);
      items.append("</link></item>\n");
    }

    assertThat(read(rss(items.toString())).entries()).hasSize(100_000);
  }

  @Test
  void elementsDeepInEachOtherDoNotOverflow() {
    String deep = rss("<item>" + "<a>".repeat(100_000) + "</item>");

    assertThat(read(deep)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><p>Not found</p></body></html>",
        "Not found",
        "{\"error\": 404}",
        "<?xml version=\"1.0\"?><urlset></urlset>",
        "",
        "{\"version\": \"https://jsonfeed.org/version/1\"}",
        "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"id\": \"1\""
      })
  void whatIsNoFeedIsToldOf(String text) {
    Feed feed = read(text);

    assertThat(feed.entries()).isEmpty();
    assertThat(feed.failures()).singleElement().extracting(Outcome.Failed::id).isEqualTo("feed");
  }

  @Test
  void aFeedWithoutEntriesIsOne() {
    assertThat(read(rss(""))).isEqualTo(new Feed("Evening Herald", List.of(), 0, null, List.of()));
    assertThat(read("<feed xmlns='http://www.w3.org/2005/Atom'/>").failures()).isEmpty();
  }

  @Test
  void howLongAFeedWantsToBeLeftAloneIsTold() {
    assertThat(read(rss("<ttl>60</ttl>")).pause()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void picturesAndSoundsDoNotNameAnEntry() {
    FeedEntry entry =
        only(
            rss(
                """
                <item><media:title>A photo</media:title><itunes:title>A show</itunes:title>
                <title>Ferry</title><media:content url="x.jpg"><p>photo</p></media:content></item>"""));

    assertThat(entry.title()).isEqualTo("Ferry");
    assertThat(entry.text()).isNull();
  }

  @Test
  void theMarkOfAnEntryChangesWhenTheFeedSaysThatItDid() {
    FeedEntry one = only(rss("<item><link>/1</link><title>Ferry</title></item>"));
    FeedEntry same = only(rss("<item><link>/1</link><title>Ferry</title><x>1</x></item>"));
    FeedEntry other = only(rss("<item><link>/1</link><title>Ferry sinks</title></item>"));

    assertThat(same.key()).isEqualTo(one.key()).isEqualTo(other.key());
    assertThat(same.mark()).isEqualTo(one.mark()).isNotEqualTo(other.mark());
  }

  @Test
  void aFeedAmongTextsIsReadByItsOwnWords() {
    byte[] bytes =
        rss("<item><description>The ferry runs again.</description></item><item/>").getBytes(UTF_8);

    List<Outcome> outcomes = new Ingest().read(bytes, "feed.xml", Hints.NONE).toList();

    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Read.class);
    assertThat(outcomes.get(1)).isInstanceOf(Outcome.Failed.class);
  }

  @Test
  void xmlOfAnotherKindIsSaidToBeSo() {
    byte[] bytes = "<?xml version=\"1.0\"?>\n<urlset><url/></urlset>".getBytes(UTF_8);

    assertThat(new Ingest().read(bytes, "map.xml", Hints.NONE).toList())
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failure -> assertThat(failure.error()).contains("its outermost element is urlset"));
  }

  private static Feed read(String text) {
    return Feeds.read(text.getBytes(UTF_8), "feed", ADDRESS);
  }

  private static FeedEntry only(String text) {
    assertThat(read(text).entries()).hasSize(1);
    return read(text).entries().get(0);
  }

  private static String rss(String items) {
    return "<rss version=\"2.0\"><channel><title>Evening Herald</title>"
        + "<link>https://herald.example/</link>"
        + items
        + "</channel></rss>";
  }
}

package org.hearsay.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hearsay.text.Report;
import org.junit.jupiter.api.Test;

class MailTest {
  private static final String HEAD =
      """
      Return-Path: <desk@mail.herald.example>
      Message-ID: <1@herald.example>
      From: "Evening Herald" <desk@mail.herald.example>
      To: you@desk.example
      Date: Tue, 7 May 2024 14:02:00 +0300
      Subject: Fwd: =?utf-8?Q?Flood_cuts_off_=C3=85by?=
      """;

  private static final String TEXT =
      """

      Two bridges were closed on Tuesday, the ministry said.

      > The river rose by two metres, the governor said.
      --\040
      Evening Herald, 1 Example Street
      """;

  @Test
  void aMessageIsAReportOfItsSender() {
    Report report = one(HEAD + TEXT);

    assertThat(report.headline()).isEqualTo("Flood cuts off Åby");
    assertThat(report.outlet()).isEqualTo("Evening Herald");
    assertThat(report.publishedAt()).isEqualTo(Instant.parse("2024-05-07T11:02:00Z"));
    assertThat(report.text())
        .contains("Two bridges were closed on Tuesday")
        .contains("\nThe river rose by two metres")
        .doesNotContain("Example Street");
  }

  @Test
  void theHostOfTheSenderTellsAKnownOutlet() {
    String mail = HEAD.replace("desk@mail.herald.example", "news@e.reuters.com") + TEXT;

    assertThat(one(mail).outlet()).isEqualTo("Reuters");
  }

  @Test
  void whatTheUserSaysWins() {
    Hints hints = new Hints("Morning Post", null, null);

    Outcome outcome = Mail.read((HEAD + TEXT).getBytes(UTF_8), "a.eml", hints).get(0);

    assertThat(((Outcome.Read) outcome).report().outlet()).isEqualTo("Morning Post");
  }

  @Test
  void ofTwoFormsThePlainOneIsTaken() {
    String mail =
        HEAD
            + parts(
                "alternative",
                part("text/plain; charset=utf-8", "Plain words of the report."),
                part("text/html", "<p>Words <b>set</b> in HTML.</p>"));

    assertThat(one(mail).text()).contains("Plain words").doesNotContain("HTML");
  }

  @Test
  void anEmptyPlainFormGivesWayToThePage() {
    String mail =
        HEAD
            + parts(
                "alternative",
                part("text/plain", " "),
                part("text/html", "<p>Words <b>set</b> in HTML.</p>"));

    assertThat(one(mail).text()).contains("Words set in HTML.");
  }

  @Test
  void charactersAndTransferAreDecoded() {
    String mail =
        HEAD
            + "Content-Type: text/plain; charset=windows-1252\n"
            + "Content-Transfer-Encoding: quoted-printable\n\n"
            + "The mayor of M=E4lm=F6 said =96 twice =96 that it was o=\nver.\n";

    assertThat(one(mail).text()).contains("The mayor of Mälmö said – twice – that it was over.");
  }

  @Test
  void aTextThatDeclaresNoCharactersMayBeUtf8() {
    String declared = "Content-Type: text/plain; charset=us-ascii\n";

    assertThat(one(HEAD + "\nThe mayor of Malmö said so.\n").text()).contains("Malmö");
    assertThat(one(HEAD + declared + "\nThe mayor of Malmö said so.\n").text()).contains("Malmö");
  }

  @Test
  void anAttachedMessageIsAReportOfItsOwn() {
    String inner = HEAD.replace("Evening Herald", "Morning Post") + "\nThe dam holds, he said.\n";
    String mail =
        HEAD
            + parts(
                "mixed",
                part("text/plain", "See below."),
                part("message/rfc822", inner),
                part("application/pdf", "not read"));

    List<Outcome> outcomes = read(mail);

    assertThat(outcomes).hasSize(2);
    assertThat(report(outcomes.get(0)).text()).contains("See below.");
    assertThat(report(outcomes.get(1)).outlet()).isEqualTo("Morning Post");
  }

  @Test
  void aMessageWithoutTextSaysWhatItHasInstead() {
    String mail =
        HEAD
            + parts(
                "mixed",
                part(
                    "application/pdf\nContent-Disposition: attachment; filename=flood.pdf",
                    "JVBERi0="));

    assertThat(error(mail))
        .isEqualTo(
            "a.eml holds no text, only flood.pdf (application/pdf); save what is attached, and"
                + " read that");
  }

  @Test
  void unknownAndWrongCharactersAreTold() {
    String unknown = HEAD + "Content-Type: text/plain; charset=x-none\n\nWords.\n";
    String wrong = HEAD + "Content-Type: text/plain; charset=utf-8\n\nM\u00e4lm\u00f6.\n";

    assertThat(error(unknown)).contains("x-none, which is unknown");
    assertThat(((Outcome.Failed) ingest(wrong.getBytes(ISO_8859_1), "a").get(0)).error())
        .contains("not UTF-8 text");
  }

  @Test
  void messagesNestedTooDeepAreTold() {
    String mail = HEAD + "\nThe last words.\n";
    for (int i = 0; i < 20; i++) {
      mail = HEAD + "Content-Type: message/rfc822\n\n" + mail;
    }

    List<Outcome> outcomes = read(mail);

    assertThat(outcomes).hasSize(1);
    assertThat(((Outcome.Failed) outcomes.get(0)).error()).contains("too deep");
  }

  @Test
  void textsAreNotTakenForMail() {
    assertThat(Mail.isOne("From: Kyiv\nTo: the border, by road.\n", "a.txt")).isFalse();
    assertThat(Mail.isOne("Kyiv: two killed\n\nMessage-ID: none\n", "a.txt")).isFalse();
    assertThat(MailFolder.isOne("From Kyiv to the border in May 2024\nthe road is long."))
        .isFalse();
  }

  @Test
  void aFolderGivesItsMessages() throws IOException {
    byte[] folder =
        (mark()
                + HEAD
                + "\nThe first said so.\n\n>From here on it is quiet.\n>>From there too.\n\n"
                + mark()
                + "Message-ID: <2@x>\n\n\n"
                + mark()
                + HEAD
                + "\nThe third said so.\nFrom now on, 2024\n")
            .getBytes(UTF_8);

    List<Outcome> outcomes = ingest(folder, "inbox");

    assertThat(MailFolder.isOne(pushedBack(folder))).isTrue();
    assertThat(outcomes).hasSize(3);
    assertThat(report(outcomes.get(0)).text())
        .contains("\n\nFrom here on it is quiet.\n")
        .doesNotContain(">");
    assertThat(((Outcome.Failed) outcomes.get(1)).id()).isEqualTo("inbox:2");
    assertThat(report(outcomes.get(2)).text()).contains("The third said so.\nFrom now on, 2024");
  }

  @Test
  void aMessageThatIsTooLargeCostsNoOther() {
    byte[] folder =
        (mark() + HEAD + "\n" + "Long words. ".repeat(200) + "\n\n" + mark() + HEAD + TEXT)
            .getBytes(UTF_8);
    List<Outcome> outcomes = new ArrayList<>();

    MailFolder.read(new ByteArrayInputStream(folder), "inbox", Hints.NONE, 1_000)
        .forEachRemaining(outcomes::add);

    assertThat(((Outcome.Failed) outcomes.get(0)).error()).contains("inbox:1 is larger than");
    assertThat(report(outcomes.get(1)).headline()).isEqualTo("Flood cuts off Åby");
  }

  @Property(tries = 300)
  void whatIsCutAnywhereIsReadOrTold(@ForAll @IntRange(min = 60, max = 1200) int length) {
    byte[] folder =
        (mark() + HEAD + parts("mixed", part("text/plain", "Words.")) + "\n" + mark() + HEAD + TEXT)
            .getBytes(UTF_8);

    assertThat(ingest(Arrays.copyOf(folder, Math.min(length, folder.length)), "inbox"))
        .isNotEmpty();
  }

  @Property(tries = 300)
  void anyBytesAfterAHeaderAreReadOrTold(@ForAll @Size(max = 300) byte[] bytes) {
    byte[] head = (HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\n").getBytes(UTF_8);
    byte[] mail = Arrays.copyOf(head, head.length + bytes.length);
    System.arraycopy(bytes, 0, mail, head.length, bytes.length);

    assertThat(ingest(mail, "a")).isNotEmpty();
  }

  private static String mark() {
    return "From desk@herald.example Tue May  7 14:02:00 2024\n";
  }

  private static String part(String type, String body) {
    return "Content-Type: " + type + "\n\n" + body + "\n";
  }

  private static String parts(String kind, String... parts) {
    StringBuilder all =
        new StringBuilder("Content-Type: multipart/" + kind + "; boundary=\"b1\"\n\n");
    for (String part : parts) {
      all.append("--b1\n").append(part);
    }
    return all.append("--b1--\n").toString();
  }

  private static PushbackInputStream pushedBack(byte[] bytes) {
    return new PushbackInputStream(new ByteArrayInputStream(bytes), MailFolder.HEAD);
  }

  private static List<Outcome> ingest(byte[] bytes, String name) {
    return new Ingest().read(bytes, name, Hints.NONE).toList();
  }

  private static List<Outcome> read(String mail) {
    return ingest(mail.getBytes(UTF_8), "a.eml");
  }

  private static Report one(String mail) {
    List<Outcome> outcomes = read(mail);
    assertThat(outcomes).hasSize(1);
    return report(outcomes.get(0));
  }

  private static Report report(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Read.class);
    return ((Outcome.Read) outcome).report();
  }

  private static String error(String mail) {
    return ((Outcome.Failed) read(mail).get(0)).error();
  }
}

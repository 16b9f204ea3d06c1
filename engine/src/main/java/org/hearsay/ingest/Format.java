package org.hearsay.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an input is written in, by its first characters and the end of its name. */
enum Format {
  /** Articles in JSON: one a line, one array, or one object. */
  JSON,
  /** A web page, or a piece of one. */
  PAGE,
  /** RSS, Atom or JSON Feed. */
  FEED,
  /** A message of electronic mail. */
  MAIL,
  /** A mail folder in one file. */
  MAILS,
  /** XML of another kind. */
  XML,
  /** Anything else that is text. */
  TEXT;

  private static final int HEAD = 4096;
  private static final Set<String> JSON_ENDS = Set.of("json", "jsonl", "ndjson", "jsonlines");
  private static final Set<String> PAGE_ENDS = Set.of("html", "htm", "xhtml", "shtml");
  private static final Pattern OBJECT = Pattern.compile("^\\{\\s*(?:\"|\\}|$)");
  private static final Pattern ARRAY_OF_OBJECTS = Pattern.compile("^\\[\\s*\\{\\s*(?:\"|\\}|$)");
  private static final Pattern FEED_VERSION =
      Pattern.compile("\"version\"\\s*:\\s*\"https?:(?:\\\\?/){2}jsonfeed\\.org");
  private static final Pattern OUTERMOST =
      Pattern.compile(
          "^(?:<\\?.{0,500}?\\?>\\s*|<!--.{0,2000}?-->\\s*|<!DOCTYPE[^>\\[]*(?:\\[.*?\\]\\s*)?>\\s*)*"
              + "<(?:[\\w.-]+:)?(?<name>[A-Za-z][\\w.-]*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Set<String> FEEDS = Set.of("rss", "feed", "RDF");
  private static final Pattern TAG =
      Pattern.compile(
          "^(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta"
              + "|title|link|script|style|main|article|section|header|div|p|span|h[1-6]|img|figure"
              + "|table|ul|ol|blockquote|strong|em|b|i|a|br)\\b[^<]{0,2000}>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** The format of {@code bytes}, which came from {@code name}. */
  static Format of(byte[] bytes, String name) {
    String head = head(bytes);
    if (isFeed(head)) {
      return FEED;
    }
    String end = WordList.lower(name.substring(name.lastIndexOf('.') + 1));
    if (JSON_ENDS.contains(end)
        || OBJECT.matcher(head).find()
        || ARRAY_OF_OBJECTS.matcher(head).find()) {
      return JSON;
    }
    if (PAGE_ENDS.contains(end) || isMarkup(head)) {
      return PAGE;
    }
    if (MailFolder.isOne(head)) {
      return MAILS;
    }
    if (Mail.isOne(head, name)) {
      return MAIL;
    }
    return head.startsWith("<?xml") ? XML : TEXT;
  }

  private static boolean isFeed(String head) {
    return OBJECT.matcher(head).find()
        ? FEED_VERSION.matcher(head).find()
        : FEEDS.contains(outermost(head));
  }

  /** The name of the outermost element of {@code bytes}, which are XML. */
  static String outermost(byte[] bytes) {
    return outermost(head(bytes));
  }

  private static String outermost(String head) {
    Matcher m = OUTERMOST.matcher(head);
    return m.find() ? m.group("name") : "";
  }

  /** Whether {@code bytes} begin as an object of JSON does. */
  static boolean isJson(byte[] bytes) {
    return OBJECT.matcher(head(bytes)).find();
  }

  /** Whether {@code text} begins with a tag of a page. */
  static boolean isMarkup(String text) {
    return TAG.matcher(text.substring(0, Math.min(HEAD, text.length())).strip()).find();
  }

  private static String head(byte[] bytes) {
    Charset mark = Decoder.charsetByMark(bytes);
    Charset charset = mark.equals(StandardCharsets.UTF_8) ? StandardCharsets.ISO_8859_1 : mark;
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), charset);
    return head.replaceFirst("^(?:\uFEFF|\u00EF\u00BB\u00BF)", "").strip();
  }
}

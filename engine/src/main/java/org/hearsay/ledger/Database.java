package org.hearsay.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The database beneath a ledger: what SQLite and PostgreSQL do differently, and nothing else. */
sealed interface Database permits Sqlite, Postgres {

  /** The name that its own schema files carry. */
  String name();

  /** What the user calls this ledger: a path, or an address without password. */
  String location();

  /**
   * Connects, without a transaction begun.
   *
   * @param writing whether rows will be added, and the ledger made where there is none
   */
  Connection connect(boolean writing) throws SQLException;

  /** Takes the place of the one writer, until the transaction ends. */
  void beginWriting(Statements statements) throws SQLException;

  /** Whether there is a table or view {@code name}. */
  boolean hasTable(Statements statements, String name) throws SQLException;

  /** Whether there is any table at all. */
  boolean isEmpty(Statements statements) throws SQLException;

  /** {@code sql} with the words in braces replaced. */
  String inItsWords(String sql);

  /** Statements that make the database itself refuse to change or take away rows of a table. */
  List<String> guards(String table);

  /**
   * The statement that adds a claim's words to the full text, or none where it follows by itself.
   */
  String fullTextInsert();

  /**
   * Rows of this, called {@code x}, hold all words of one parameter; {@code x.claim} is the claim.
   */
  String fullText();

  /** The condition on {@code x} that it does. */
  String fullTextCondition();

  /** Those rows, so written that they are found before anything that they are joined with. */
  String foundFirst(String fullText);

  /**
   * Whether the full text gives the claims that were recorded last first, and no more than asked.
   */
  boolean findsNewestFirst();

  /**
   * As {@link #fullText}, of the claims after the number of one parameter and up to that of
   * another, whose words are taken apart one after another.
   */
  String fullTextOfEach();

  /** The parameter for it, made of words that must all be there. */
  String fullTextQuery(List<Word> words);

  /** The condition on {@code f}, a row of place_frame, that it meets west, east, south, north. */
  String frameCondition();

  /** The condition on {@code x}, a row of claim_days, that it meets the days of two parameters. */
  String daysCondition();

  /** {@code column} so written that no index on it is used where another is better. */
  String unindexed(String column);

  /** Rows of this, called {@code f}, are the numbers of one parameter; {@code f.number} is one. */
  String numbers();

  /** The parameter for it. */
  String numbersParameter(long[] numbers);

  /** A query within another, so written that it is asked of each row and not of all at once. */
  String askedOfEach(String query);

  /** What the database finds wrong with its own files; nothing where all is well. */
  List<String> ownCheck(Statements statements) throws SQLException;

  /**
   * Writes a copy of all that is recorded, of one moment, while others go on reading and writing.
   *
   * @param to the file to be made
   * @throws LedgerException if this database is copied by a program of its own
   */
  void copy(Statements statements, Path to) throws SQLException;

  /** Has questions on a connection end with an error once {@code deadline} has passed. */
  void limit(Connection connection, Deadline deadline) throws SQLException;

  /** What {@code problem} means for the user. */
  LedgerException explained(SQLException problem);

  /**
   * One word to be looked for.
   *
   * @param text letters and digits
   * @param beginning whether words that begin so will do
   */
  record Word(String text, boolean beginning) {}
}

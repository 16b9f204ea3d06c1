package org.hearsay.interpret.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Entity;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Reading;
import org.hearsay.interpret.time.TimeMention;
import org.hearsay.interpret.time.Times;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Unread;

/**
 * Finds the figures that a report states: what each number counts, whose, between which bounds, and
 * over what time.
 *
 * <p>Example: in "Ukraine lost over 2,000 soldiers" it finds the measure "personnel lost" of
 * Ukraine, at least 2,000. A number that counts nothing (a year, an age, part of a name) is listed
 * as dismissed with its reason, and one that cannot be read is listed as unread: none is dropped.
 *
 * <p>Conventions. "Over N" and "more than N" are N or more, "up to N" and "nearly N" are N or less,
 * "about N" is N with the qualifier kept, "dozens" is 24 or more; {@code qualifiers.csv} and {@code
 * numbers.csv} say so for each word. "Lost" is never read as killed. Nothing is converted: square
 * miles stay square miles. What the words do not tell stays null.
 */
public final class FigureReader {

  static final List<FigurePass> PASSES =
      List.of(
          new FigurePass("unit", "Finds the unit or money that it is measured in.", Naming::unit),
          new FigurePass("noun", "Finds the noun that it counts.", Naming::noun),
          new FigurePass("dismiss", "Sets aside what counts nothing.", Dismissals::apply),
          new FigurePass("bounds", "Reads the words that make it a bound.", Naming::bounds),
          new FigurePass("grouping", "Reads 1.200 of whole things as 1,200.", Naming::grouping),
          new FigurePass("share", "Says whose share it is.", Naming::share),
          new FigurePass(
              "change", "Gives the old number what the new one counts.", Elision::change),
          new FigurePass("shared-noun", "Shares a noun between sides.", Elision::sharedNoun),
          new FigurePass("deed", "Finds what became of them.", Telling::deed),
          new FigurePass("list", "Shares a verb along a list.", Elision::list),
          new FigurePass("toll", "Reads running counts such as a death toll.", Telling::toll),
          new FigurePass("put", "Takes what a length is put at for all of it.", PutAt::measure),
          new FigurePass("part", "Gives a part the deed of its whole.", Elision::part),
          new FigurePass("ordinal", "Reads \"a 53rd victim\" as a total.", Telling::ordinal),
          new FigurePass("one", "Sets aside \"one of\" many.", Dismissals::oneOfMany),
          new FigurePass("things", "Fills in a noun left unsaid.", Elision::things),
          new FigurePass("owners", "Says whose they are and who did it.", Owners::fill),
          new FigurePass("time", "Finds the time that it counts.", Moments::fill),
          new FigurePass("sharing", "Shares a time along a list.", Moments::share),
          new FigurePass("beside-total", "Tells a period's count from its total.", Moments::beside),
          new FigurePass("scope", "Finds the place or front that it is limited to.", Scopes::fill),
          new FigurePass("scope-sharing", "Shares a place along a list.", Scopes::share),
          new FigurePass("sum", "Adds up its parts where they are listed.", Sums::check));

  /**
   * The figures of one report.
   *
   * @param reading its sentences and entities
   * @param times the times that it speaks of
   */
  public Figures read(Reading reading, Times times) {
    List<Figures.Counted> counted = new ArrayList<>();
    List<NotFigure> dismissed = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    Marks<Entity> entities = new Marks<>(reading.entities(), Entity::span);
    Marks<TimeMention> mentions = new Marks<>(times.mentions(), TimeMention::span);
    List<Draft> before = List.of();
    for (Sentence sentence : reading.sentences()) {
      Words words = new Words(sentence);
      Scene scene = new Scene(reading.report(), words, entities, mentions, drafts(words), before);
      PASSES.forEach(pass -> scene.drafts().forEach(draft -> pass.apply(draft, scene)));
      scene.drafts().forEach(draft -> settle(draft, scene, counted, dismissed, unread));
      List<Draft> last = last(scene.drafts());
      before = last.isEmpty() ? before : last;
    }
    return new Figures(Restatements.linked(counted), dismissed, unread);
  }

  private static List<Draft> drafts(Words words) {
    List<Draft> drafts = new ArrayList<>();
    for (Numeral numeral : new NumeralFinder(words).all()) {
      drafts.add(new Draft(words, numeral, drafts.size()));
    }
    return drafts;
  }

  /** The last numbers of a sentence that count something. */
  private static List<Draft> last(List<Draft> drafts) {
    return drafts.subList(Math.max(0, drafts.size() - 8), drafts.size()).stream()
        .filter(draft -> draft.dismissed == null && draft.thing != null)
        .toList();
  }

  private static void settle(
      Draft draft,
      Scene scene,
      List<Figures.Counted> counted,
      List<NotFigure> dismissed,
      List<Unread> unread) {
    Span number = draft.number(scene.report());
    if (draft.dismissed != null) {
      dismissed.add(new NotFigure(number, draft.dismissed));
      return;
    }
    Optional<Figure> figure = draft.figure(scene.report());
    if (figure.isPresent()) {
      counted.add(new Figures.Counted(number, figure.get(), !draft.what().isEmpty()));
    } else {
      unread.add(new Unread(number, reason(draft)));
    }
  }

  private static String reason(Draft draft) {
    return draft.numeral.is(Numeral.Shape.UNREADABLE)
        ? "a number in a form that is not known"
        : "a number of which the words do not tell what it counts";
  }
}

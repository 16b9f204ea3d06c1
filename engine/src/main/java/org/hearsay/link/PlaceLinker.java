package org.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.claim.Account;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Event;
import org.hearsay.claim.PlaceUse;
import org.hearsay.claim.Where;
import org.hearsay.link.gazetteer.Gazetteer;
import org.hearsay.link.gazetteer.Outlines;
import org.hearsay.text.Span;
import org.hearsay.text.Unread;

/**
 * Finds the names of places in an account and says which known place each stands for.
 *
 * <pre>{@code
 * Account linked = new PlaceLinker(List.of(Gazetteer.shipped())).link(account);
 * }</pre>
 *
 * <p>Each pass gives every place of a name points for or against it; the place with the most is
 * taken, unless another far away has nearly as many, or it lies far from all else that the report
 * names. Weights are powers of ten: a place with a point more is ten times likelier.
 */
public final class PlaceLinker {
  /** Room for the points of so many passes. */
  static final int MOST_PASSES = 8;

  private final List<Weighing> alone =
      List.of(
          new Population(), new MainNames(), new KindWords(), new StatedAreas(), new HomeCountry());
  private final List<Weighing> together = List.of(new NamedAreas(), new Nearness());
  private final List<Weighing> passes = Stream.concat(alone.stream(), together.stream()).toList();
  private final Lookup lookup;

  /**
   * One pass, for the documents and {@code --explain}.
   *
   * @param name its name
   * @param description what it does
   */
  public record Step(String name, String description) {}

  /** Links to the places of {@code gazetteers}; of two that have one place, the first counts. */
  public PlaceLinker(List<Gazetteer> gazetteers) {
    this(gazetteers, Outlines::regions, Outlines::districts);
  }

  /** The same with other outlines of first- and second-level areas, asked for when needed. */
  PlaceLinker(
      List<Gazetteer> gazetteers,
      Supplier<Outlines> regions,
      Function<String, Outlines> districts) {
    this.lookup = new Lookup(new Places(gazetteers, regions, districts));
  }

  /** The passes in the order in which they run. */
  public List<Step> steps() {
    return passes.stream().map(p -> new Step(p.name(), p.description())).toList();
  }

  /** The same account with all namings of places, each with the known place that it stands for. */
  public Account link(Account account) {
    List<Naming> namings = Namings.of(account, lookup);
    List<Toponym> toponyms =
        Grouping.of(account.reading().report().text(), namings, lookup).stream()
            .distinct()
            .toList();
    Scene scene = new Scene(account.reading().report(), toponyms);
    weigh(scene);
    Choice choice = new Choice(scene, passes);
    List<Where> linked =
        toponyms.stream()
            .flatMap(choice::wheres)
            .sorted(Comparator.comparing(Where::span))
            .toList();
    return account(account, linked, choice.unread());
  }

  /** Two rounds with the other names' votes: the first settles what the votes of the second are. */
  private void weigh(Scene scene) {
    run(scene, alone, 0);
    for (int round = 0; round < 2; round++) {
      scene.count();
      run(scene, together, alone.size());
    }
    scene.count();
  }

  private static void run(Scene scene, List<Weighing> some, int first) {
    for (int i = 0; i < some.size(); i++) {
      some.get(i).weigh(scene, first + i);
    }
  }

  private static Account account(Account account, List<Where> linked, List<Unread> unlinked) {
    Map<Span, Where> bySpan = new HashMap<>();
    linked.forEach(where -> bySpan.put(where.span(), where));
    List<Claim> claims = account.claims().stream().map(c -> claim(c, bySpan)).toList();
    List<Unread> unread = new ArrayList<>(account.unread());
    unread.addAll(unlinked);
    unread.sort(Comparator.comparing(Unread::span).thenComparing(Unread::reason));
    return new Account(account.reading(), claims, linked, account.actors(), unread);
  }

  private static Claim claim(Claim claim, Map<Span, Where> bySpan) {
    List<Where> places =
        claim.places().stream().flatMap(place -> site(place, bySpan).stream()).toList();
    List<Event> events = claim.events().stream().map(event -> event(event, bySpan)).toList();
    return claim.at(places, events);
  }

  private static Event event(Event event, Map<Span, Where> bySpan) {
    return event.at(Optional.ofNullable(event.place()).flatMap(p -> site(p, bySpan)).orElse(null));
  }

  /** A place as it was linked, or nothing where its name stands for something else. */
  private static Optional<Where> site(Where place, Map<Span, Where> bySpan) {
    return Optional.of(bySpan.getOrDefault(place.span(), place))
        .filter(linked -> linked.use() == PlaceUse.SITE);
  }
}

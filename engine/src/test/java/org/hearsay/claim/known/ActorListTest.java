package org.hearsay.claim.known;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.claim.ActorKind;
import org.hearsay.claim.OutletKind;
import org.junit.jupiter.api.Test;

class ActorListTest {

  @Test
  void columns_can_come_in_any_order_and_be_left_out() {
    ActorList list =
        ActorList.of("# ours\nkind,name,hosts\noutlet,Sahel Wire,Wire.example|w.example");

    assertThat(list.problems()).isEmpty();
    KnownActor wire = list.actors().get(0);
    assertThat(wire.name()).isEqualTo("Sahel Wire");
    assertThat(wire.kind()).isEqualTo(ActorKind.OUTLET);
    assertThat(wire.hosts()).containsExactly("wire.example", "w.example");
    assertThat(wire.owner()).isNull();
    assertThat(wire.inText()).isTrue();
  }

  @Test
  void tabs_part_cells_that_hold_commas() {
    ActorList list = ActorList.of("name\tkind\toutlet_kind\nDune, Sand and Co\toutlet\tagency");

    assertThat(list.actors().get(0).name()).isEqualTo("Dune, Sand and Co");
    assertThat(list.actors().get(0).outletKind()).isEqualTo(OutletKind.AGENCY);
  }

  @Test
  void a_bad_row_names_its_line_and_column_and_costs_no_other() {
    ActorList list =
        ActorList.of(
            "name,kind,outlet_kind,in_text\nA,outlet,agency\n\nB,outlet,paper\n,body\nC,,\n"
                + "D,body,,maybe\nE,body,,no,more\nF,body");

    assertThat(list.actors()).extracting(KnownActor::name).containsExactly("A", "F");
    assertThat(list.problems())
        .hasSize(5)
        .satisfiesExactly(
            p -> assertThat(p).startsWith("line 4, column outlet_kind: \"paper\" is none of"),
            p -> assertThat(p).startsWith("line 5, column name: it is empty"),
            p -> assertThat(p).startsWith("line 6, column kind: it is empty"),
            p -> assertThat(p).startsWith("line 7, column in_text: \"maybe\" is neither"),
            p -> assertThat(p).startsWith("line 8: it has 5 cells, the columns are 4"));
  }

  @Test
  void an_unknown_or_a_missing_column_is_told() {
    assertThat(ActorList.of("name,sort\nA,body").problems().get(0))
        .startsWith("line 1: there is no column \"sort\"; the columns are name, kind");
    assertThat(ActorList.of("name,side\nA,B").problems())
        .containsExactly("line 1: the columns name and kind are needed");
    assertThat(ActorList.of("").problems()).hasSize(1);
  }
}

package eu.kalaka.portal.room.staff.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MergeTableTest {

    @Test
    void theRecordThatStaysCountsUnlessItKnowsNothing() {
        assertThat(MergeTable.Line.one("phone", "1", "2").usual()).isEqualTo("kept");
        assertThat(MergeTable.Line.one("phone", null, "2").usual()).isEqualTo("gone");
    }

    @Test
    void ofListsBothCount() {
        assertThat(MergeTable.Line.several("skills", "a", "b").usual()).isEqualTo("both");
    }

    @Test
    void whereBothSayTheSameThereIsNothingToChoose() {
        assertThat(MergeTable.Line.one("home", "Tata", "Tata").isToChoose()).isFalse();
        assertThat(MergeTable.Line.one("home", null, null).isToChoose()).isFalse();
        assertThat(MergeTable.Line.one("home", "Tata", null).isToChoose()).isTrue();
    }
}

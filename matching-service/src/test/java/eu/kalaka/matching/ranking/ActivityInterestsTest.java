package eu.kalaka.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.codes.Code;
import eu.kalaka.contracts.codes.CodeList;
import org.junit.jupiter.api.Test;

class ActivityInterestsTest {

    @Test
    void everyActivityOfTheListHasItsInterests() {
        assertThat(ActivityInterests.table().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        CodeList.ACTIVITIES.all().stream().map(Code::code).toList());
    }

    @Test
    void everyInterestIsACodeOfTheSkillList() {
        assertThat(ActivityInterests.table().values())
                .allSatisfy(codes -> assertThat(codes).isNotEmpty().allMatch(CodeList.SKILLS::contains));
    }
}

package eu.kalaka.testkit.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RightsTableTest {

    private static final String ROLES =
            Arrays.stream(Role.values()).map(Role::wireName).collect(Collectors.joining(","));
    private static final String HEAD = "method,path,what," + ROLES + ",stranger\n";

    @Test
    void readsOneRowForEachEndpoint() {
        RightsTable table = RightsTable.parse(HEAD + "GET,/api/hosts/{id},see a host," + all("unit") + ",404\n");

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.endpoint()).isEqualTo("GET /api/hosts/{id}");
            assertThat(row.what()).isEqualTo("see a host");
            assertThat(row.cell(Role.MENTOR)).isEqualTo(Cell.UNIT);
            assertThat(row.stranger()).isEqualTo(Hiding.NOT_FOUND);
        });
    }

    @Test
    void refusesARowWithTooFewCells() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RightsTable.parse(HEAD + "GET,/api/hosts,see hosts,unit,404\n"));
    }

    @Test
    void refusesAWordThatIsNoCell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RightsTable.parse(HEAD + "GET,/api/hosts,see hosts," + all("perhaps") + ",404\n"));
    }

    @Test
    void refusesARoleThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RightsTable.parse(HEAD.replace("kiosk", "king") + "GET,/a,b," + all("-") + ",404\n"));
    }

    @Test
    void refusesATableWithoutARole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RightsTable.parse(HEAD.replace("kiosk,", "") + "GET,/a,b," + all("-").substring(2) + ",404\n"));
    }

    private static String all(String cell) {
        return String.join(",", Collections.nCopies(Role.values().length, cell));
    }
}

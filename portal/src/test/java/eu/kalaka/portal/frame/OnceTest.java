package eu.kalaka.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class OnceTest {

    private static final String KEY = "0192f0c1-2d3e-7abc-8def-001122334455";

    @Test
    void aPageThatIsOpenedHasAKeyOfItsOwn() {
        assertThat(Once.keyFor(asked("GET", KEY))).isNotEqualTo(KEY);
        assertThat(Once.keyFor(new MockHttpServletRequest("GET", "/staff"))).hasSameSizeAs(KEY);
    }

    @Test
    void aFormThatIsShownAgainKeepsItsKeyAlsoWhenItIsOneOfSeveral() {
        assertThat(Once.keyFor(asked("POST", KEY))).isEqualTo(KEY);
        assertThat(Once.keyFor(asked("POST", KEY + "-yes"))).isEqualTo(KEY);
    }

    @Test
    void whatIsNoKeyIsReplaced() {
        assertThat(Once.keyFor(asked("POST", ""))).hasSameSizeAs(KEY);
    }

    private static MockHttpServletRequest asked(String method, String once) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/staff/needs/new");
        request.setParameter("once", once);
        return request;
    }
}

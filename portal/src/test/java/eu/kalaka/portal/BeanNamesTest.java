package eu.kalaka.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;

class BeanNamesTest {

    /** Pages of different rooms may be called alike, and then the portal would not start; here one hears of it sooner. */
    @Test
    void noTwoPartsOfThePortalHaveTheSameName() {
        SimpleBeanDefinitionRegistry names = new SimpleBeanDefinitionRegistry();

        assertThat(new ClassPathBeanDefinitionScanner(names).scan("eu.kalaka.portal"))
                .isPositive();
    }
}

package eu.kalaka.notification.volunteer;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.notification.volunteer.VolunteerNews.PaperEnds;
import eu.kalaka.notification.volunteer.VolunteerNews.Registered;
import eu.kalaka.notification.volunteer.VolunteerNews.Silent;
import eu.kalaka.platform.bus.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VolunteerEvents {

    @Bean
    Subscription volunteers(TellVolunteer tellVolunteer) {
        return Subscription.to(Catalogue.VOLUNTEER)
                .on("kalaka.volunteer.registered.v1", Registered.class, tellVolunteer::registered)
                .on("kalaka.volunteer.evidence-expiring.v1", PaperEnds.class, tellVolunteer::paperEnds)
                .on("kalaka.volunteer.inactivity-warned.v1", Silent.class, tellVolunteer::silent);
    }
}

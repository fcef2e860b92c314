package eu.kalaka.notification.placement;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.platform.bus.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlacementEvents {

    @Bean
    Subscription placements(TellOfPlacement tellOfPlacement) {
        return Subscription.to(Catalogue.PLACEMENT)
                .on("kalaka.placement.invited.v1", PlacementNews.class, tellOfPlacement::invited)
                .on("kalaka.placement.made.v1", PlacementNews.class, tellOfPlacement::made)
                .on("kalaka.placement.cancelled.v1", PlacementNews.class, tellOfPlacement::cancelled)
                .on("kalaka.placement.hours-confirmed.v1", PlacementNews.class, tellOfPlacement::hoursConfirmed);
    }
}

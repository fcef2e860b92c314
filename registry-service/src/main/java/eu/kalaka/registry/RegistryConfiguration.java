package eu.kalaka.registry;

import eu.kalaka.platform.store.TypedIds;
import eu.kalaka.registry.appointment.AppointmentId;
import eu.kalaka.registry.enquiry.EnquiryId;
import eu.kalaka.registry.group.GroupId;
import eu.kalaka.registry.merge.MergeId;
import eu.kalaka.registry.regulation.RegulationId;
import eu.kalaka.registry.transfer.TransferId;
import eu.kalaka.registry.volunteer.VolunteerId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the whole service shares. */
@Configuration(proxyBeanMethods = false)
class RegistryConfiguration {

    @Bean
    TypedIds typedIds() {
        return new TypedIds()
                .with(VolunteerId.class, VolunteerId::new)
                .with(MergeId.class, MergeId::new)
                .with(TransferId.class, TransferId::new)
                .with(EnquiryId.class, EnquiryId::new)
                .with(AppointmentId.class, AppointmentId::new)
                .with(GroupId.class, GroupId::new)
                .with(RegulationId.class, RegulationId::new);
    }
}

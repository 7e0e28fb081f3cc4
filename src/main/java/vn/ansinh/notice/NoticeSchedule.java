package vn.ansinh.notice;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Every node looks for due notices each few seconds, unless {@code ansinh.notice.sweep=false}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeSettings.class)
class NoticeSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeSchedule.class);

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnProperty(name = "ansinh.notice.sweep", matchIfMissing = true)
    static class On {

        @Bean
        Sweeper noticeSweeper(NoticeDelivery delivery, Carriers carriers) {
            return new Sweeper(delivery, carriers);
        }
    }

    static class Sweeper {

        private final NoticeDelivery delivery;
        private final Carriers carriers;

        Sweeper(NoticeDelivery delivery, Carriers carriers) {
            this.delivery = delivery;
            this.carriers = carriers;
        }

        @Scheduled(initialDelayString = "PT5S", fixedDelayString = "${ansinh.notice.every:PT5S}")
        void sweep() {
            if (carriers.on().isEmpty()) {
                return;
            }
            try {
                delivery.run();
            } catch (DataAccessException | TransactionException down) {
                LOG.warn("Notices wait for the database: {}", down.getClass().getSimpleName());
            }
        }
    }
}

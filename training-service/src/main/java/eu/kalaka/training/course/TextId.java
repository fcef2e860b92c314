package eu.kalaka.training.course;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Field;
import org.springframework.data.mongodb.core.mapping.FieldType;

/** An id that is stored as the text it is, also where it looks like the store's own kind of id (24 hexadecimal digits). */
@Documented
@Id
@Field(targetType = FieldType.STRING)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface TextId {}

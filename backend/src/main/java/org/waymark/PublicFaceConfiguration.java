package org.waymark;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.SiteConfiguration;

/** Puts the public site into the process that runs the public face. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.PUBLIC)
@Import(SiteConfiguration.class)
class PublicFaceConfiguration {

}

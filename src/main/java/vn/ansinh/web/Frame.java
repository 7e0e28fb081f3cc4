package vn.ansinh.web;

import jakarta.servlet.http.HttpServletRequest;

/** What a page of this request needs around it. */
interface Frame {

    Object of(HttpServletRequest request);
}

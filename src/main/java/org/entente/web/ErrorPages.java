package org.entente.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every failure that reaches the container: one page, in the reader's language, that says what to do next. */
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return new ModelAndView("shared/error", Map.of("status", status), HttpStatusCode.valueOf(status));
    }
}

package org.entente.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.entente.identity.Account;
import org.entente.identity.Titles;
import org.entente.identity.usecase.SignInLinks;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lets in whoever has proved who it is, by whatever way. */
@Component
class Entrance {

    private final SignInLinks links;
    private final SessionCookies cookies;
    private final Titles titles;

    Entrance(SignInLinks links, SessionCookies cookies, Titles titles) {
        this.links = links;
        this.cookies = cookies;
        this.titles = titles;
    }

    /** Nobody is half signed in: until a post is chosen there is no session, only the right to open one, once. */
    ModelAndView enter(List<Account> posts, HttpServletRequest request, HttpServletResponse response, String path) {
        if (posts.size() > 1) {
            var person = posts.getFirst().person();
            return new ModelAndView("identity/posts")
                    .addObject("token", links.choice(person.id()))
                    .addObject("titles", titles)
                    .addObject("posts", posts);
        }
        if (posts.isEmpty()) {
            return spent();
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookies.open(posts.getFirst(), Device.of(request)).toString());
        return new ModelAndView("redirect:" + path);
    }

    static ModelAndView spent() {
        var page = new ModelAndView("identity/link").addObject("token", "").addObject("spent", true);
        page.setStatus(HttpStatusCode.valueOf(422));
        return page;
    }
}

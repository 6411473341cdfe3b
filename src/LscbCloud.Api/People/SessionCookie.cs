using LscbCloud.Api.Tenancy;
using LscbCloud.Infrastructure.People;

namespace LscbCloud.Api.People;

/// <summary>The cookie that carries the token of a session. No script reads it, and it goes to this host alone.</summary>
internal static class SessionCookie
{
    public static void Keep(this HttpResponse response, OpenedSession session) =>
        response.Cookies.Append(CallerReader.CookieName, session.Token, Options());

    public static void ForgetSession(this HttpResponse response) =>
        response.Cookies.Delete(CallerReader.CookieName, Options());

    public static Visitor Visitor(this HttpContext http) =>
        new(
            http.Connection.RemoteIpAddress?.ToString(),
            http.Request.Headers.UserAgent.ToString(),
            http.Features.Get<SignedInPerson>()
        );

    // Without an end of its own it lives as long as the browser is open; the session's own limits hold whatever it does.
    private static CookieOptions Options() =>
        new()
        {
            HttpOnly = true,
            Secure = true,
            SameSite = SameSiteMode.Lax,
            Path = "/",
            IsEssential = true,
        };
}

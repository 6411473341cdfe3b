using LscbCloud.Infrastructure.People;

namespace LscbCloud.Api.Tenancy;

/// <summary>Finds who asks, from the session cookie or from a key in the Authorization header.</summary>
internal sealed class CallerReader(ISessionReader sessions, IApiKeyReader keys)
{
    public const string CookieName = "__Host-lscb";

    private const string KeyPrefix = "Bearer lscb_";
    private const int LongestToken = 200;

    public async ValueTask<Caller?> ReadAsync(HttpContext context)
    {
        var authorisation = context.Request.Headers.Authorization.ToString();

        if (authorisation.Length > 0)
        {
            return
                authorisation.Length <= LongestToken
                && authorisation.StartsWith(KeyPrefix, StringComparison.Ordinal)
                && await keys.FindAsync(authorisation["Bearer ".Length..], context.RequestAborted) is { } key
                ? new Caller(Person: null, key)
                : null;
        }

        return
            context.Request.Cookies[CookieName] is { Length: > 0 and <= LongestToken } token
            && await sessions.FindAsync(token, context.RequestAborted) is { } person
            ? Known(context, person)
            : null;
    }

    private static Caller Known(HttpContext context, SignedInPerson person)
    {
        context.Features.Set(person);

        return new Caller(person, Key: null);
    }
}

using LscbCloud.Application.People;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.People;

/// <summary>Finds links from emails, and counts the codes that are tried on them.</summary>
internal sealed class OneTimeLinks(
    ControlDbContext db,
    ControlDataSource control,
    IOneTimeSecrets secrets,
    TimeProvider clock
)
{
    // Counted before the code is looked at, so that tries made at the same moment count as well.
    private const string Try = """
        update control.one_time_links set tries = tries + 1 where token_hash = $1 and tries < $2 and used_at is null
        """;

    /// <summary>A link that can still be confirmed, with its person; opening it changes nothing.</summary>
    public async Task<FoundLink?> FindAsync(string token, OneTimeLinkKind kind, CancellationToken cancellationToken)
    {
        var hash = secrets.HashOf(token);
        var found = await (
            from link in db.OneTimeLinks.AsNoTracking()
            join person in db.People.AsNoTracking() on link.PersonId equals person.Id
            where link.TokenHash == hash && link.Kind == kind
            select new FoundLink(link, person)
        ).SingleOrDefaultAsync(cancellationToken);

        return found?.Link.IsOpen(found.Person, clock.GetUtcNow()) == true ? found : null;
    }

    /// <summary>Whether the code is the one from the same email. Five tries end the link.</summary>
    public async Task<Result> ProveAsync(FoundLink found, string code, CancellationToken cancellationToken)
    {
        var isCounted =
            await control.ExecuteAsync(Try, cancellationToken, found.Link.TokenHash, OneTimeLink.MaxTries) == 1;

        if (isCounted && secrets.IsCodeOf(found.Link, code))
        {
            return Result.Success;
        }

        return isCounted && found.Link.Tries + 1 < OneTimeLink.MaxTries
            ? OneTimeLinkErrors.WrongCode
            : OneTimeLinkErrors.Gone;
    }
}

namespace LscbCloud.Infrastructure.People;

/// <summary>Finds the person behind a session cookie. A session that ended, was revoked or idled away is none.</summary>
public interface ISessionReader
{
    ValueTask<SignedInPerson?> FindAsync(string token, CancellationToken cancellationToken);
}

namespace LscbCloud.Application.History;

/// <summary>Checks the chain of the service's own history.</summary>
public interface IPlatformHistoryVerifier
{
    Task<HistoryVerification> VerifyAsync(ChainHead? expected, CancellationToken cancellationToken);
}

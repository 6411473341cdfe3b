namespace LscbCloud.Application.History;

/// <summary>Checks the chain of the owner on whose ground the request stands.</summary>
public interface IHistoryVerifier
{
    Task<HistoryVerification> VerifyAsync(ChainHead? expected, CancellationToken cancellationToken);
}

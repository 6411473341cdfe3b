namespace LscbCloud.Infrastructure.People;

/// <summary>Finds the board that a machine's key is bound to. A key works on that board and nowhere else.</summary>
public interface IApiKeyReader
{
    ValueTask<ApiKeyHolder?> FindAsync(string key, CancellationToken cancellationToken);
}

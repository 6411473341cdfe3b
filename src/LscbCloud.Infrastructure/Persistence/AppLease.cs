namespace LscbCloud.Infrastructure.Persistence;

/// <summary>The context of boards and agencies that one scope has, and gives back to the pool once, last of all that names it.</summary>
internal sealed class AppLease(AppDbContext context) : IAsyncDisposable, IDisposable
{
    public AppDbContext Context { get; } = context.Lend();

    public ValueTask DisposeAsync() => Context.ReturnAsync();

    public void Dispose() => Context.Return();
}

namespace LscbCloud.Api.Tests.Support;

/// <summary>A board of its own for each test, with the business manager who works on it.</summary>
public abstract class ManagedBoard(ApiFixture api) : IAsyncLifetime
{
    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected ApiFixture Api { get; } = api;

    protected TestBoard Board
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        private set;
    }

    protected TestPerson Manager
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        private set;
    }

    /// <summary>The board's part of every address.</summary>
    protected string Place => $"/{Board.Slug}";

    public async ValueTask InitializeAsync()
    {
        Board = await Api.Given.BoardAsync("b");
        Manager = await Api.Given.MemberAsync(Board, "manager", "Manager");
        await ArrangeAsync();
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);

        return ValueTask.CompletedTask;
    }

    /// <summary>What is on the board before each test.</summary>
    protected virtual Task ArrangeAsync() => Task.CompletedTask;
}

using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Meetings;

/// <summary>A board with a group that meets, whose chair agrees what its manager proposes.</summary>
public abstract class AgreeingBoard(ApiFixture api) : ManagedBoard(api)
{
    protected TestPerson Chair
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        private set;
    }

    protected string Group { get; private set; } = "";

    protected string Meetings => $"/{Board.Slug}/api/meetings";

    protected string Actions => $"/{Board.Slug}/api/actions";

    protected override async Task ArrangeAsync()
    {
        Chair = await Api.Given.MemberAsync(Board, "chair");
        Group = await Manager.GroupAsync(Board, "Executive");
    }

    protected async Task<(string Path, Guid ProposalId)> ProposeAsync(string title)
    {
        var path = await Manager.AgreeAsync(Board, title);
        await Manager
            .PostAsync($"{path}/judgement-proposals", new { value = "on-track", reason = "Fewer wait." }, version: 1)
            .MustSucceed();

        return (path, (await Chair.ReadAsync(path)).GetProperty("proposal").GetProperty("id").GetGuid());
    }

    protected Task<HttpResponseMessage> CancelAsync(string meeting) =>
        Manager.PostAsync($"{Meetings}/{meeting}/cancellation", new { reason = "Not quorate." }, version: 1);
}

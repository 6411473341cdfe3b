using System.Net;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Idempotency;

/// <summary>What an agency sends to a board is sent once, and its key is the agency's own.</summary>
public sealed class RepeatedByAgencyTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>
{
    [Fact]
    public async Task An_agencys_update_is_there_once_and_the_key_means_nothing_to_the_board()
    {
        var board = await api.Given.BoardAsync("sendshire");
        var agency = await api.Given.AgencyAsync("sending-police");
        var manager = await api.Given.MemberAsync(board, "manager");
        var lead = await api.Given.MemberAsync(agency, "administrator");
        await manager.SeatAsync(board, agency);
        var (path, reference) = await manager.MakeActionAsync(board, ActionGiven.Terms(agency: agency.Slug));
        var updates = $"/agencies/{agency.Slug}/api/actions/{board.Slug}/{reference}/updates";
        var update = new { text = "Half are trained.", outlook = "on-track" };
        var key = Keys.New();

        using var first = await lead.PostOnceAsync(updates, update, key, version: 2);
        using var again = await lead.PostOnceAsync(updates, update, key, version: 2);
        using var without = await lead.PostAsync(updates, update, version: 2);
        using var boards = await manager.PostOnceAsync($"{path}/updates", update, key, version: 3);

        Assert.Equal(HttpStatusCode.NoContent, first.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal(HttpStatusCode.PreconditionFailed, without.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, boards.StatusCode);
        var detail = await manager.ReadAsync(path);
        Assert.Equal(2, detail.GetProperty("updates").GetArrayLength());
    }
}

using System.Net;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Api.Tests.Tenancy;
using LscbCloud.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Api.Tests.Boards;

/// <summary>How a board presents itself, and who decides it.</summary>
public sealed class BoardProfileTests(ApiFixture api)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_manager_changes_it_and_everyone_sees_it_everywhere()
    {
        var (board, manager) = await BoardAsync();

        using var response = await ChangeAsync(manager, board, version: 1, Appearance());

        Assert.Equal("\"2\"", response.Headers.ETag?.Tag);
        var seen = await manager.ReadAsync($"/{board.Slug}/api/board");
        Assert.Equal("Newshire Safeguarding Children Board", seen.GetProperty("name").GetString());
        Assert.Equal("#0b5a73", seen.GetProperty("accent").GetString());
        var own = (await manager.ReadAsync("/api/session")).GetProperty("boards")[0];
        Assert.Equal("Newshire", own.GetProperty("shortName").GetString());
        Assert.Equal(
            "Newshire Safeguarding Children Board Newshire 2",
            await Statement.ScalarAsync<string>(
                api.Database.AdminConnectionString,
                "select name || ' ' || area || ' ' || version from control.boards where id = $1",
                board.Id.Value
            )
        );
        var history = await manager.ReadAsync($"/{board.Slug}/api/history");
        Assert.Contains("Changed how the board presents itself", history.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#87ceeb", "White text on this colour is hard to read. The nearest that is dark enough is #")]
    [InlineData("#ff6a13", "This colour could be taken for “Off track”. Choose another.")]
    [InlineData("blue", "Enter the colour as # and six digits or letters")]
    public async Task A_colour_that_is_hard_to_read_or_means_a_state_is_refused_beside_its_field(
        string accent,
        string message
    )
    {
        var (board, manager) = await BoardAsync();

        using var response = await ChangeAsync(manager, board, version: 1, Appearance(accent));

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        var said = problem.GetProperty("fields").GetProperty("accent")[0].GetString() ?? "";
        Assert.StartsWith(message, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_field_is_refused_at_once()
    {
        var (board, manager) = await BoardAsync();

        using var response = await ChangeAsync(manager, board, version: 1, new { worriedText = "Call us." });

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            ["accent", "area", "mark", "name", "shortName", "worriedTelephone"],
            problem.GetProperty("fields").EnumerateObject().Select(f => f.Name).Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task A_change_of_an_older_version_is_refused_with_the_profile_as_it_is_now()
    {
        var (board, manager) = await BoardAsync();
        await ChangeAsync(manager, board, version: 1, Appearance()).MustSucceed();

        using var late = await ChangeAsync(manager, board, version: 1, Appearance());

        var problem = await late.MustRefuse(HttpStatusCode.PreconditionFailed, "boards.profile-stale");
        Assert.Equal("Newshire", problem.GetProperty("current").GetProperty("shortName").GetString());
    }

    [Fact]
    public async Task Others_read_it_and_may_not_change_it()
    {
        var (board, _) = await BoardAsync();
        var chair = await api.Given.MemberAsync(board, "chair");

        var read = await chair.ReadAsync($"/{board.Slug}/api/profile");
        using var response = await ChangeAsync(chair, board, version: 1, Appearance());

        Assert.False(read.GetProperty("canChange").GetBoolean());
        _ = await response.MustRefuse(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    [Case("X-A04", "X-C07")]
    public async Task Another_board_reads_the_row_and_changes_it_neither_by_the_interface_nor_past_it()
    {
        var (board, _) = await BoardAsync();
        var other = await api.Given.BoardAsync("other");
        var stranger = await api.Given.MemberAsync(other, "manager");

        using var response = await ChangeAsync(stranger, board, version: 1, Appearance());
        var read = await api.AsAsync(
            other,
            db => db.BoardProfiles.AsNoTracking().SingleAsync(p => p.BoardId == board.Id, Stop)
        );
        var changed = await api.AsAsync(
            other,
            db =>
                db.BoardProfiles.Where(p => p.BoardId == board.Id)
                    .ExecuteUpdateAsync(set => set.SetProperty(p => p.Area, "Taken"), Stop)
        );
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            api.AsAsync(other, db => Task.FromResult(db.Update(read).State))
        );

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(board.Slug, read.Slug);
        Assert.Equal(0, changed);
        Assert.Equal("BoardProfile belongs to another owner.", refused.Message);
    }

    [Theory]
    [InlineData("public", true)]
    [InlineData("boards", false)]
    [Case("X-A03")]
    public async Task A_profile_is_read_by_other_boards_and_if_it_is_public_by_everybody(string audience, bool isPublic)
    {
        var (board, _) = await BoardAsync();
        var other = await api.Given.BoardAsync("other");
        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "update app.board_profiles set audience = $2 where board_id = $1",
            board.Id.Value,
            audience
        );

        Assert.True(await IsSeenAsync(OwnerSql.OfBoard(other.Id.Value)));
        Assert.Equal(isPublic, await IsSeenAsync(OwnerSql.OfAgency(Guid.CreateVersion7())));
        Assert.Equal(isPublic, await IsSeenAsync(OwnerSql.OfPerson(Guid.CreateVersion7())));
        Assert.Equal(isPublic, await IsSeenAsync(""));

        Task<bool> IsSeenAsync(string enter)
        {
            return Statement.ScalarAsync<bool>(
                api.Database.AppConnectionString,
                $"begin; {enter}; select exists (select from app.board_profiles where board_id = '{board.Id.Value}'); commit"
            );
        }
    }

    private static object Appearance(string accent = "#0b5a73") =>
        new
        {
            name = "Newshire Safeguarding Children Board",
            shortName = "Newshire",
            area = "Newshire",
            accent,
            mark = "tor",
            worriedText = "Call the council, day or night.",
            worriedTelephone = "01632 960 001",
        };

    private static Task<HttpResponseMessage> ChangeAsync(
        TestPerson person,
        TestBoard board,
        int version,
        object body
    ) => person.PutAsync($"/{board.Slug}/api/profile", body, version);

    private async Task<(TestBoard Board, TestPerson Manager)> BoardAsync()
    {
        var board = await api.Given.BoardAsync("profile");

        return (board, await api.Given.MemberAsync(board, "manager"));
    }
}

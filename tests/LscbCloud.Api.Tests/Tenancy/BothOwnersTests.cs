using LscbCloud.Api.Tests.Support;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using LscbCloud.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>A unit of work on control rows and on a board's rows together: what fails on one is undone on both.</summary>
public sealed class BothOwnersTests(ApiFixture api)
{
    private static readonly DateOnly April = new(2017, 4, 1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_are_kept_where_neither_refuses()
    {
        var (board, membership) = await ArrangeAsync("bothshire");

        await ChangeBothAsync(board, membership, "Both", Result.Success);

        Assert.Equal(("Both", 1), await KeptAsync(board, membership, "Both"));
    }

    [Fact]
    public async Task A_refusal_undoes_both()
    {
        var (board, membership) = await ArrangeAsync("refusedshire");

        await ChangeBothAsync(board, membership, "Refused", MembershipErrors.LastManager);

        Assert.Equal((null, 0), await KeptAsync(board, membership, "Refused"));
    }

    [Fact]
    public async Task A_refusal_of_control_rows_on_saving_undoes_the_boards_rows_too()
    {
        var (board, membership) = await ArrangeAsync("longshire");
        var tooLong = new string('x', 121);

        await Assert.ThrowsAsync<DbUpdateException>(() =>
            ChangeBothAsync(board, membership, tooLong, Result.Success, title: "Long")
        );

        Assert.Equal((null, 0), await KeptAsync(board, membership, "Long"));
    }

    [Fact]
    public async Task A_refusal_of_the_boards_rows_on_saving_undoes_the_control_rows_too()
    {
        var (board, membership) = await ArrangeAsync("blankshire");

        await Assert.ThrowsAsync<DbUpdateException>(() =>
            ChangeBothAsync(board, membership, "Blank", Result.Success, title: new string('x', 400))
        );

        Assert.Equal((null, 0), await KeptAsync(board, membership, "Blank"));
    }

    private async Task<(TestBoard Board, Guid Membership)> ArrangeAsync(string slug)
    {
        var board = await api.Given.BoardAsync(slug);

        return (board, await api.Given.JoinAsync(await api.Given.PersonAsync("Ann"), board, "member"));
    }

    /// <summary>Gives a membership a post and begins an arrangement of that name, in one unit of work.</summary>
    private async Task ChangeBothAsync(
        TestBoard board,
        Guid membership,
        string post,
        Result ending,
        string? title = null
    )
    {
        await using var scope = api.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantContext>().EnterBoard(board.Id, board.Slug, board.Name);
        var control = scope.ServiceProvider.GetRequiredService<ControlDbContext>();
        var app = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var id = new MembershipId(membership);

        _ = await scope
            .ServiceProvider.GetRequiredService<IUnitOfWork>()
            .RunOnBothAsync(
                Area.Board,
                isReadOnly: false,
                async () =>
                {
                    var member = await control.Memberships.SingleAsync(m => m.Id == id, Stop);
                    _ = member.TakeOver(post, "Somebody left");
                    _ = app.Add(
                        Arrangement.Begin(
                            ArrangementType.Lscb,
                            title ?? post,
                            April,
                            ArrangementWords.Usual(ArrangementType.Lscb)
                        )
                    );

                    return ending;
                },
                Stop
            );
    }

    private async Task<(string? Post, long Arrangements)> KeptAsync(TestBoard board, Guid membership, string name)
    {
        var post = await Statement.ScalarAsync<string>(
            api.Database.AdminConnectionString,
            "select coalesce(post, '') from control.memberships where id = $1",
            membership
        );
        var arrangements = await Statement.ScalarAsync<long>(
            api.Database.AdminConnectionString,
            "select count(*) from app.arrangements where board_id = $1 and name = $2",
            board.Id.Value,
            name
        );

        return (post is "" ? null : post, arrangements);
    }
}

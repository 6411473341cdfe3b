using System.Net;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.People;

/// <summary>Who admits people into an agency, and who stays.</summary>
public sealed class AgencyPeopleTests(ApiFixture api)
{
    [Fact]
    public async Task Only_the_agencys_own_administrator_admits_people_into_it()
    {
        var agency = await api.Given.AgencyAsync("northern-probation");
        var administrator = await api.Given.MemberAsync(agency, "administrator");
        var lead = await api.Given.MemberAsync(agency, "section-11-lead");
        var board = await api.Given.BoardAsync("agency-people");
        var manager = await api.Given.MemberAsync(board, "manager");

        using var byLead = await lead.PostAsync(
            $"/agencies/{agency.Slug}/api/people",
            Invitation.Of("p@x.example", "contributor")
        );
        using var byBoard = await manager.PostAsync(
            $"/agencies/{agency.Slug}/api/people",
            Invitation.Of("p@x.example", "contributor")
        );
        using var wrongRole = await administrator.PostAsync(
            $"/agencies/{agency.Slug}/api/people",
            Invitation.Of("p@x.example", "manager")
        );
        using var invited = await administrator.PostAsync(
            $"/agencies/{agency.Slug}/api/people",
            Invitation.Of("p@x.example", "contributor")
        );

        _ = await byLead.MustRefuse(HttpStatusCode.Forbidden, "forbidden");
        _ = await byBoard.MustRefuse(HttpStatusCode.NotFound, "not-found");
        _ = await wrongRole.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(HttpStatusCode.Created, invited.StatusCode);
    }

    [Fact]
    public async Task A_role_of_agencies_is_given_to_nobody_on_a_board()
    {
        var board = await api.Given.BoardAsync("no-agency-role");
        var manager = await api.Given.MemberAsync(board, "manager");

        using var ofAgencies = await manager.PostAsync(
            $"/{board.Slug}/api/people",
            Invitation.Of("p@x.example", "contributor")
        );
        using var ofBoards = await manager.PostAsync(
            $"/{board.Slug}/api/people",
            Invitation.Of("p@x.example", "member")
        );

        var problem = await ofAgencies.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.True(problem.GetProperty("fields").TryGetProperty("roles", out _));
        Assert.Equal(HttpStatusCode.Created, ofBoards.StatusCode);
    }

    [Fact]
    public async Task A_role_of_boards_is_not_taken_on_by_a_change_in_an_agency()
    {
        var agency = await api.Given.AgencyAsync("changing-probation");
        var administrator = await api.Given.MemberAsync(agency, "administrator");
        var people = await administrator.ReadAsync($"/agencies/{agency.Slug}/api/people");
        var path =
            $"/agencies/{agency.Slug}/api/people/{people.GetProperty("items")[0].GetProperty("membershipId").GetString()}";

        using var ofBoards = await administrator.PutAsync(path, Roles("administrator", "manager"), version: 1);
        using var ofAgencies = await administrator.PutAsync(path, Roles("administrator", "signatory"), version: 1);

        _ = await ofBoards.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(HttpStatusCode.NoContent, ofAgencies.StatusCode);

        static object Roles(params string[] roles)
        {
            return new { roles, from = "2010-04-01" };
        }
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        var agency = await api.Given.AgencyAsync("southern-probation");
        var administrator = await api.Given.MemberAsync(agency, "administrator");
        var people = await administrator.ReadAsync($"/agencies/{agency.Slug}/api/people");
        var id = people.GetProperty("items")[0].GetProperty("membershipId").GetString();

        using var response = await administrator.PostAsync(
            $"/agencies/{agency.Slug}/api/people/{id}/end",
            new { on = "2026-06-30", reason = "Left" },
            version: 1
        );

        _ = await response.MustRefuse(HttpStatusCode.Conflict, "people.last-administrator");
    }
}

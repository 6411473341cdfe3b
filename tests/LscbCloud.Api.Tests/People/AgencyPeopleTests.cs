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

using System.Net;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Application.Common;

namespace LscbCloud.Api.Tests.Permissions;

/// <summary>Every role on every use case, through the interface, against <c>docs/permissions.csv</c>.</summary>
public sealed class EveryRoleTests(ApiFixture api)
{
    [Fact]
    public async Task Each_role_may_do_what_the_table_says_and_nothing_else()
    {
        var board = await api.Given.BoardAsync("northshire");
        var agency = await api.Given.AgencyAsync("northern-police");
        var operations = await Operation.AllAsync(api);
        var wrong = new List<string>();

        foreach (var role in Role.OfBoards)
        {
            var person = await api.Given.MemberAsync(board, role);
            wrong.AddRange(await DifferencesAsync(person, role, [.. operations.Where(o => o.IsOfBoard)], board.Slug));
        }

        foreach (var role in Role.OfAgencies)
        {
            var person = await api.Given.MemberAsync(agency, role);
            wrong.AddRange(await DifferencesAsync(person, role, [.. operations.Where(o => o.IsOfAgency)], agency.Slug));
        }

        Assert.Empty(wrong);
    }

    private static async Task<List<string>> DifferencesAsync(
        TestPerson person,
        string role,
        Operation[] operations,
        string place
    )
    {
        Assert.NotEmpty(operations);
        var wrong = new List<string>();
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["board"] = place,
            ["agency"] = place,
            ["slug"] = "not-there",
            ["kind"] = "priority",
            ["address"] = "not-there",
            ["reference"] = "A-1",
            ["item"] = "E-1",
            ["citation"] = Guid.Empty.ToString("D"),
            ["boardSlug"] = "not-there",
            ["view"] = Guid.Empty.ToString("D"),
            ["recordClass"] = "plans",
            ["hold"] = Guid.Empty.ToString("D"),
            ["planId"] = Guid.Empty.ToString("D"),
            ["updateId"] = Guid.Empty.ToString("D"),
            ["group"] = "not-there",
            ["meeting"] = "not-there",
            ["number"] = "1",
            ["reading"] = "1",
            ["membership"] = Guid.Empty.ToString("D"),
            ["membershipId"] = Guid.Empty.ToString("D"),
        };

        foreach (var operation in operations)
        {
            using var response = await person.SendAsync(
                new HttpMethod(operation.Method),
                operation.PathWith(values),
                operation.Example(Guid.Empty),
                version: 1
            );
            var mayNot = response.StatusCode is HttpStatusCode.Forbidden;

            if (mayNot == PermissionTable.Allows(operation.Id, role))
            {
                wrong.Add($"{role} {operation.Id}: {(int)response.StatusCode}");
            }
        }

        return wrong;
    }
}

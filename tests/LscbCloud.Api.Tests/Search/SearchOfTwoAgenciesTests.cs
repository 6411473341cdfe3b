using System.Text.Json;
using LscbCloud.Api.Tests.Tenancy;
using static LscbCloud.Api.Tests.Search.SearchGiven;

namespace LscbCloud.Api.Tests.Search;

[Collection(typeof(TwoBoardsCollection))]
public sealed class SearchOfTwoAgenciesTests(TwoBoardsFixture api)
{
    [Fact]
    public async Task Nothing_of_another_agency_is_found_or_guessed()
    {
        var agencies = await api.AgenciesAsync();
        var member = await api.Given.MemberAsync(agencies.West, "contributor");

        var found = await FindAsync(agencies.Stranger, agencies.East, TwoAgencies.Canary);
        var own = Found(await FindAsync(member, agencies.West, TwoAgencies.Canary));
        var guessed = await FindAsync(agencies.Stranger, agencies.East, "canary-westren");
        var ownGuess = await FindAsync(member, agencies.West, "canary-westren");

        Assert.Empty(Found(found));
        Assert.Contains(own, title => title.StartsWith("action|", StringComparison.Ordinal));
        Assert.Contains(own, title => title.StartsWith("evidence|", StringComparison.Ordinal));
        Assert.Equal(JsonValueKind.Null, guessed.GetProperty("meant").ValueKind);
        Assert.Equal(TwoAgencies.Canary, ownGuess.GetProperty("meant").GetString(), StringComparer.OrdinalIgnoreCase);
    }
}

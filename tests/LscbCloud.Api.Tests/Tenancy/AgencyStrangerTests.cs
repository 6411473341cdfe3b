using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>Every operation of an agency, tried by a person of another agency that sits on the same boards.</summary>
[Collection(typeof(TwoBoardsCollection))]
public sealed class AgencyStrangerTests(TwoBoardsFixture api)
{
    [Fact]
    [Case("FB_A11", "X-D01")]
    public async Task An_agency_that_is_not_ones_own_answers_as_one_that_does_not_exist()
    {
        var agencies = await api.AgenciesAsync();
        var nowhere = new Dictionary<string, string>(agencies.WestValues, StringComparer.Ordinal)
        {
            ["agency"] = "nobody-at-all",
        };

        foreach (var operation in await OperationsAsync())
        {
            var there = await operation.AskAsync(agencies.Stranger, agencies.WestValues, agencies.WestId);
            var notThere = await operation.AskAsync(agencies.Stranger, nowhere, agencies.WestId);

            Assert.StartsWith("404 ", there, StringComparison.Ordinal);
            Assert.Equal(notThere, there);
        }
    }

    [Fact]
    [Case("X-E01")]
    public async Task Another_agencys_actions_files_and_people_do_not_exist_at_ones_own_address()
    {
        var agencies = await api.AgenciesAsync();
        var mixed = new Dictionary<string, string>(agencies.WestValues, StringComparer.Ordinal)
        {
            ["agency"] = agencies.East.Slug,
        };

        foreach (var operation in (await OperationsAsync()).Where(o => o.Path.Count(c => c == '{') > 1))
        {
            var answer = await operation.AskAsync(agencies.Stranger, mixed, agencies.WestId);

            Assert.DoesNotContain(TwoAgencies.Canary, answer, StringComparison.Ordinal);
            Assert.False(answer.StartsWith('2'), $"{operation.Id}: {answer}");
        }
    }

    [Fact]
    [Case("FB_A02", "X-E03")]
    public async Task Everything_an_agency_reads_is_its_own()
    {
        var agencies = await api.AgenciesAsync();

        foreach (var operation in (await OperationsAsync()).Where(o => o.Method is "GET"))
        {
            var answer = await operation.AskAsync(agencies.Stranger, agencies.EastValues, agencies.WestId);

            Assert.StartsWith("200 ", answer, StringComparison.Ordinal);
            Assert.DoesNotContain(TwoAgencies.Canary, answer, StringComparison.Ordinal);
        }
    }

    private async Task<IReadOnlyList<Operation>> OperationsAsync()
    {
        Operation[] operations = [.. (await Operation.AllAsync(api)).Where(operation => operation.IsOfAgency)];
        Assert.True(operations.Length > 10, "There are operations to try.");

        return operations;
    }
}

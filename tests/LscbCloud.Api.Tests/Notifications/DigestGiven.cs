using LscbCloud.Api.Tests.Support;
using LscbCloud.Infrastructure.Notifications;
using LscbCloud.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.Notifications;

/// <summary>Daily emails, written as the job writes them.</summary>
internal static class DigestGiven
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Writes what is due, and gives how many emails that made.</summary>
    public static async Task<int> WriteDigestsAsync(this ServiceFixture api)
    {
        var (written, failures) = await api.Services.GetRequiredService<Digests>().RunAsync(Stop);
        Assert.Empty(failures);

        return written;
    }

    /// <summary>Everything that daily emails to a person say: subject, text, page and address, one string for each.</summary>
    public static Task<IReadOnlyList<string>> DigestsAsync(this ServiceFixture api, TestPerson person) =>
        Statement.ColumnAsync(
            api.Database.AdminConnectionString,
            """
            select concat_ws(e'\n', o.subject, o.text, o.html, o.stop_address) from control.outbox o
            join control.people p on p.email = o.recipient where p.id = $1 and o.kind = 'digest' order by o.id
            """,
            person.Id.Value
        );

    /// <summary>The lines of a daily email that tell a number, in order.</summary>
    public static string[] Lines(this string digest) =>
        [
            .. digest
                .Split('\n')
                .Where(line => line.StartsWith("- ", StringComparison.Ordinal))
                .Select(line => line[2..]),
        ];

    /// <summary>The token of the link that stops what is called so.</summary>
    public static string TokenOf(this string digest, string label) =>
        digest
            .Split('\n')
            .First(line => line.StartsWith($"{label}: ", StringComparison.Ordinal))
            .Split("token=")[1]
            .Trim();
}

using System.Net.Http.Json;

namespace LscbCloud.AppHost;

/// <summary>The first answer of the service: who can sign in to the demonstration.</summary>
internal sealed record Front(Front.Open? Demonstration)
{
    public static async Task<Front> AskAsync(Uri address, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = address };

        return await client.GetFromJsonAsync<Front>(new Uri("/api/front", UriKind.Relative), cancellationToken)
            ?? new Front(Demonstration: null);
    }

    internal sealed record Open(string BusinessDay, string Password, IReadOnlyList<Person> People);

    internal sealed record Person(string Email, string Name, string What);
}

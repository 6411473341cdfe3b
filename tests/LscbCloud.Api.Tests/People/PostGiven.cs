using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.People;

/// <summary>People who hold posts, and what becomes of the work that names them.</summary>
internal static class PostGiven
{
    /// <summary>Somebody who works in a place and holds a post there.</summary>
    public static async Task<Holder> HolderAsync(
        this TestPerson manager,
        string place,
        TestPerson person,
        string role,
        string? post
    )
    {
        var item = await manager.MemberAsync(place, person.Name);
        var id = item.GetProperty("membershipId").GetGuid();
        await manager
            .PutAsync(
                $"{place}/api/people/{id}",
                new
                {
                    roles = new[] { role },
                    post,
                    from = "2010-04-01",
                },
                item.GetProperty("version").GetInt32()
            )
            .MustSucceed();

        return new Holder(id, person);
    }

    public static async Task<JsonElement> MemberAsync(this TestPerson manager, string place, string name)
    {
        var people = await manager.ReadAsync($"{place}/api/people?limit=100");

        return people.GetProperty("items").EnumerateArray().Single(i => i.GetProperty("name").GetString() == name);
    }

    public static object Decision(
        string post,
        string choice,
        Guid? to,
        int pieces,
        string reason = "Left the county"
    ) =>
        new
        {
            post,
            choice,
            to,
            reason,
            pieces,
        };

    /// <summary>Ends a membership on the day of the tests, with what becomes of the posts.</summary>
    public static async Task<HttpResponseMessage> EndAsync(
        this TestPerson manager,
        string place,
        Holder leaver,
        params object[] handOvers
    )
    {
        var item = await manager.MemberAsync(place, leaver.Person.Name);

        return await manager.PostAsync(
            $"{place}/api/people/{leaver.Id}/end",
            new
            {
                on = "2026-06-30",
                reason = "Left",
                handOvers,
            },
            item.GetProperty("version").GetInt32()
        );
    }
}

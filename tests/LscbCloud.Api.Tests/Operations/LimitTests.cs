using System.Net;
using LscbCloud.Api.Tests.People;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Operations;

/// <summary>Whoever asks too often is told when to come back, and nobody else notices.</summary>
public sealed class LimitTests(LimitedFixture api) : IClassFixture<LimitedFixture>
{
    private const int SignInsAMinute = 30;

    [Fact]
    [Case("X-D15")]
    public async Task One_address_signs_in_so_often_a_minute_and_work_goes_on()
    {
        var board = await api.Given.BoardAsync("busyshire");
        var member = await api.Given.MemberAsync(board, "member");

        for (var i = 0; i < SignInsAMinute; i++)
        {
            using var within = await SignInAsync();
            _ = await within.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        }

        using var beyond = await SignInAsync();

        _ = await beyond.MustRefuse(HttpStatusCode.TooManyRequests, "too-many");
        Assert.InRange(
            beyond.Headers.RetryAfter?.Delta ?? TimeSpan.Zero,
            TimeSpan.FromSeconds(1),
            TimeSpan.FromMinutes(1)
        );
        using var work = await member.GetAsync("/busyshire/api/priorities");
        Assert.Equal(HttpStatusCode.OK, work.StatusCode);
    }

    // Without an address nothing is hashed, and it counts all the same.
    private Task<HttpResponseMessage> SignInAsync() =>
        new Browser(api).PostAsync("/api/session", new { email = "", password = "a wrong password" });
}

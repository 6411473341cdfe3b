using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Meetings;

/// <summary>A meeting is either called off, or something was agreed at it.</summary>
public sealed class MeetingCalledOffTests(ApiFixture api) : ManagedBoard(api)
{
    [Fact]
    public async Task Calling_it_off_in_the_moment_of_agreeing_comes_first_or_second_and_never_both()
    {
        var group = await Manager.GroupAsync(Board, "Executive");

        for (var day = 1; day <= 9; day++)
        {
            var meeting = await Manager.MeetingAsync(Board, group, $"2017-09-0{day}");

            var answers = await Task.WhenAll(
                Manager.PostAsync($"{Place}/api/actions", ActionGiven.AgreedAt(meeting)),
                Manager.PostAsync(
                    $"{Place}/api/meetings/{meeting}/cancellation",
                    new { reason = "Not quorate." },
                    version: 1
                )
            );
            var done = Array.FindAll(answers, answer => answer.IsSuccessStatusCode).Length;
            Array.ForEach(answers, answer => answer.Dispose());

            Assert.Equal(1, done);
        }
    }
}

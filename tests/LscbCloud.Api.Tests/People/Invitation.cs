namespace LscbCloud.Api.Tests.People;

/// <summary>An invitation as a manager writes it.</summary>
public static class Invitation
{
    public static object Of(string email, string role = "member", string name = "Ann Marsh") =>
        new
        {
            email,
            name,
            roles = new[] { role },
            seat = "Health",
            post = "Designated nurse",
            from = "2026-04-01",
        };
}

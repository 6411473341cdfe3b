namespace LscbCloud.Api.Tests.Support;

/// <summary>What becomes of agencies, as an operator of the platform says it.</summary>
public static class AgencyGiven
{
    public static object Link(string to, string kind = "succeeded", string on = "2017-07-01") =>
        new
        {
            kind,
            to,
            on,
            reason = "Health and Care Act",
        };

    /// <summary>Links an agency, and waits as long as anybody may still have heard otherwise.</summary>
    public static async Task LinkAsync(
        this ServiceFixture api,
        TestAgency agency,
        TestAgency to,
        string kind = "succeeded"
    )
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(agency);
        ArgumentNullException.ThrowIfNull(to);
        var person = await api.Given.PersonAsync("Operator", isOperator: true);
        await person.PutAsync($"/platform/api/agencies/{agency.Slug}/link", Link(to.Slug, kind)).MustSucceed();
        api.Clock.Pass(TimeSpan.FromSeconds(30));
    }
}

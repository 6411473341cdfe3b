namespace LscbCloud.Bench.Load;

/// <summary>The list, as a browser asks the service for it.</summary>
internal sealed class ServiceList(Keys keys) : IWork
{
    public static HttpRequestMessage For(Key key)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"{key.Slug}/api/priorities");
        request.Headers.Add("Cookie", ServiceSave.CookieOf(key.Board));

        return request;
    }

    public HttpRequestMessage Next(int connection) => For(keys.Of(connection));

    public void Done(int connection, HttpResponseMessage response)
    {
        // A list says nothing that the next one needs.
    }
}

using LscbCloud.Api.Files;
using LscbCloud.Application.TextChecks;
using LscbCloud.Infrastructure.TextChecks;

namespace LscbCloud.Api.TextChecks;

/// <summary>Takes what is said of marked words out of the body, for the save to find.</summary>
internal static class TextAnswersFilter
{
    public static ValueTask<object?> FilterAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var answers = context
            .Arguments.Select(argument => argument is IHasBody with ? with.Body : argument)
            .OfType<TextBody>()
            .SelectMany(body => body.Answers ?? [])
            .Select(answer => new TextAnswerInput(answer.Field ?? "", answer.Kind, answer.Words ?? ""));
        context.HttpContext.RequestServices.GetRequiredService<GivenAnswers>().Read([.. answers]);

        return next(context);
    }
}

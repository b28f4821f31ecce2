package cn.liuzhong.service;

import cn.liuzhong.client.ApiClient;
import cn.liuzhong.client.ApiException;
import cn.liuzhong.client.ApiResponse;
import cn.liuzhong.client.api.MilestonesApi;
import cn.liuzhong.client.api.ProjectsApi;
import cn.liuzhong.client.api.RemindersApi;
import cn.liuzhong.client.api.SupervisionApi;
import cn.liuzhong.client.api.UnitsApi;
import cn.liuzhong.client.model.CompletionRequest;
import cn.liuzhong.client.model.Milestone;
import cn.liuzhong.client.model.MilestoneRequest;
import cn.liuzhong.client.model.PreviewRecipient;
import cn.liuzhong.client.model.Problem;
import cn.liuzhong.client.model.ProjectRequest;
import cn.liuzhong.client.model.Reminder;
import cn.liuzhong.client.model.RunKind;
import cn.liuzhong.client.model.RunRequest;
import cn.liuzhong.client.model.SupervisionRun;
import cn.liuzhong.client.model.UnitRequest;
import cn.liuzhong.client.model.VerificationRequest;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The steps of the main job for one person, each a call of the client that the build generates from the contract. */
final class GeneratedClient {

    private static final int ALL = 200;

    private final ApiClient http;

    private GeneratedClient(ApiClient http) {
        this.http = http;
    }

    /** Of a service that runs nothing by itself. */
    static Map<String, String> settings(Path data) {
        return Map.of("LIUZHONG_DATA_DIR", data.toString(), "LIUZHONG_SUPERVISION_CRON", "off");
    }

    static GeneratedClient of(String name, int port) {
        String credentials = Base64.getEncoder()
                .encodeToString((name + ":" + ServiceClient.PASSWORD).getBytes(StandardCharsets.UTF_8));
        ApiClient http = new ApiClient();
        http.updateBaseUri("http://127.0.0.1:" + port);
        http.setRequestInterceptor(request -> request.header("Authorization", "Basic " + credentials));
        return new GeneratedClient(http);
    }

    UUID unit(String name) throws ApiException {
        return new UnitsApi(http)
                .registerUnit(UnitsApi.APIRegisterUnitRequest.newBuilder()
                        .unitRequest(new UnitRequest().name(name))
                        .build())
                .getId();
    }

    UUID project(String name, UUID unit) throws ApiException {
        return new ProjectsApi(http)
                .registerProject(ProjectsApi.APIRegisterProjectRequest.newBuilder()
                        .projectRequest(new ProjectRequest().name(name).unitId(unit))
                        .build())
                .getId();
    }

    Milestone milestone(UUID project, String name, LocalDate due) throws ApiException {
        return new MilestonesApi(http)
                .addMilestone(MilestonesApi.APIAddMilestoneRequest.newBuilder()
                        .projectId(project)
                        .milestoneRequest(new MilestoneRequest().name(name).dueOn(due))
                        .build());
    }

    Milestone completed(Milestone milestone, LocalDate on) throws ApiException {
        return new MilestonesApi(http)
                .reportCompletion(MilestonesApi.APIReportCompletionRequest.newBuilder()
                        .id(milestone.getId())
                        .ifMatch(etag(milestone))
                        .completionRequest(new CompletionRequest().completedOn(on))
                        .build());
    }

    Milestone verified(Milestone milestone) throws ApiException {
        return new MilestonesApi(http)
                .verifyCompletion(MilestonesApi.APIVerifyCompletionRequest.newBuilder()
                        .id(milestone.getId())
                        .ifMatch(etag(milestone))
                        .verificationRequest(new VerificationRequest().accepted(true))
                        .build());
    }

    List<PreviewRecipient> preview(String period) throws ApiException {
        return new SupervisionApi(http)
                .previewRun(SupervisionApi.APIPreviewRunRequest.newBuilder()
                        .kind(RunKind.REMINDER)
                        .period(period)
                        .limit(ALL)
                        .build())
                .getRecipients()
                .getItems();
    }

    ApiResponse<SupervisionRun> run(String period) throws ApiException {
        return new SupervisionApi(http)
                .runSupervisionWithHttpInfo(SupervisionApi.APIRunSupervisionRequest.newBuilder()
                        .runRequest(new RunRequest().kind(RunKind.REMINDER).period(period))
                        .build());
    }

    List<Reminder> letters(UUID unit) throws ApiException {
        return new RemindersApi(http)
                .listReminders(RemindersApi.APIListRemindersRequest.newBuilder()
                        .unit(unit)
                        .build())
                .getItems();
    }

    Problem problem(ApiException refused) {
        try {
            return http.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(refused.getResponseBody(), e);
        }
    }

    private static String etag(Milestone milestone) {
        return "\"" + milestone.getVersion() + "\"";
    }
}
